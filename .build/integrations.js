// Writes what derives from the manifest of the elements, after the types of the package.
import {writeBundleTypes} from './bundle-types.js';
import {writeEditorData} from './editor-data.js';
import {writeFrameworkTypes} from './framework-types.js';
import {writeReact} from './react.js';

writeEditorData();
writeBundleTypes();
writeReact();
writeFrameworkTypes();
