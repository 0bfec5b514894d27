export default function (config) {
  config.addPassthroughCopy({'node_modules/szhk-charts/dist/cdn': 'charts'});
}
