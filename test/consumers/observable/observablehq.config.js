export default {title: 'Ports', root: 'src', globalStylesheets: []};
