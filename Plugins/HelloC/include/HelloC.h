/* The plugin exports lectern_plugin_open only; there is nothing to include. */
