// The script for web pages: registers every element and exports nothing, which keeps it small.
import './index.js';
