// The script of a web page: it registers every element and exports nothing, which keeps it small.
import './index.js';
