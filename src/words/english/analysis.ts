/** Words of the analyses: what can be asked, and whose answer it is. */
export const analysisWords = {
  analysis: {
    command: 'Ask the network',
    button: 'Ask',
    back: (name: string) => `← ${name}`,
    close: 'Close the analysis',
    tabs: 'What to ask',
    names: {
      groupings: 'Blocs',
      balance: 'Balance',
      paths: 'Paths',
      measures: 'Measures',
      time: 'Time',
      comparison: 'Comparison',
      story: 'Story',
    },
  },
};
