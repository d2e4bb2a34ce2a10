import { fixture, testBadFiles } from './bad-files.ts';

testBadFiles('sif');
testBadFiles('gml', fixture('gml/networkx.gml'), fixture('gml/igraph.gml'));
testBadFiles('pajek', fixture('pajek/networkx.net'), fixture('pajek/times-and-relations.net'));
testBadFiles('dot', fixture('dot/igraph.dot'), fixture('dot/clusters.gv'));
testBadFiles('ucinet', fixture('ucinet/four-groups.dl'));
