export const rows = [
  {period: 2021, place: 'Rotterdam', measure: 'container-throughput', value: 1530, unit: 'teu-10k'},
  {period: 2022, place: 'Rotterdam', measure: 'container-throughput', value: 1446, unit: 'teu-10k'},
  {period: 2021, place: 'Yokohama', measure: 'container-throughput', value: 286, unit: 'teu-10k'},
  {period: 2022, place: 'Yokohama', measure: 'container-throughput', value: 298, unit: 'teu-10k'},
];
