// A plugin's author imports LecternKit and the messages of services, and nothing else: this brings the
// C interface's types for the exported function, `Problem` and `Label`, and what generated code is made of.

@_exported public import CLecternPlugin
@_exported public import LecternMessages
@_exported public import LecternWire
