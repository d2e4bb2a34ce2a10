import { fixture, testBadFiles } from './bad-files.ts';

testBadFiles('explorer', fixture('networks/small.json'));
testBadFiles('graphology', fixture('graphology/metrics-test_clique3.json'));
testBadFiles('cytoscape');
testBadFiles(
  'cx2',
  fixture('cx2/minimal.valid.cx2'),
  fixture('cx2/rich-edge-attributes.valid.cx2'),
);
testBadFiles('cx', fixture('cx/coast.cx'));
testBadFiles(
  'node-link',
  fixture('node-link/networkx_links.json'),
  fixture('node-link/crimenet_six-edges.json'),
);
