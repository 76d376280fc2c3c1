// The rows of lectern.staff.rows. Generated from Staff/rows.proto by protoc-gen-lectern. DO NOT EDIT.
// swift-format-ignore-file

internal import LecternKit
internal import LecternMessages

/// The tables of the staff.
enum StaffRows {
    /// The file and those that it imports, for the plugin's `fileDescriptors`.
    static let descriptors = EncodedDescriptors("CvM7CiBnb29nbGUvcHJvdG9idWYvZGVzY3JpcHRvci5wcm90bxIPZ29vZ2xlLnByb3RvYnVmIk0KEUZpbGVEZXNjcmlwdG9yU2V0EjgKBGZpbGUYASADKAsyJC5nb29nbGUucHJvdG9idWYuRmlsZURlc2NyaXB0b3JQcm90b1IEZmlsZSLkBAoTRmlsZURlc2NyaXB0b3JQcm90bxISCgRuYW1lGAEgASgJUgRuYW1lEhgKB3BhY2thZ2UYAiABKAlSB3BhY2thZ2USHgoKZGVwZW5kZW5jeRgDIAMoCVIKZGVwZW5kZW5jeRIrChFwdWJsaWNfZGVwZW5kZW5jeRgKIAMoBVIQcHVibGljRGVwZW5kZW5jeRInCg93ZWFrX2RlcGVuZGVuY3kYCyADKAVSDndlYWtEZXBlbmRlbmN5EkMKDG1lc3NhZ2VfdHlwZRgEIAMoCzIgLmdvb2dsZS5wcm90b2J1Zi5EZXNjcmlwdG9yUHJvdG9SC21lc3NhZ2VUeXBlEkEKCWVudW1fdHlwZRgFIAMoCzIkLmdvb2dsZS5wcm90b2J1Zi5FbnVtRGVzY3JpcHRvclByb3RvUghlbnVtVHlwZRJBCgdzZXJ2aWNlGAYgAygLMicuZ29vZ2xlLnByb3RvYnVmLlNlcnZpY2VEZXNjcmlwdG9yUHJvdG9SB3NlcnZpY2USQwoJZXh0ZW5zaW9uGAcgAygLMiUuZ29vZ2xlLnByb3RvYnVmLkZpZWxkRGVzY3JpcHRvclByb3RvUglleHRlbnNpb24SNgoHb3B0aW9ucxgIIAEoCzIcLmdvb2dsZS5wcm90b2J1Zi5GaWxlT3B0aW9uc1IHb3B0aW9ucxJJChBzb3VyY2VfY29kZV9pbmZvGAkgASgLMh8uZ29vZ2xlLnByb3RvYnVmLlNvdXJjZUNvZGVJbmZvUg5zb3VyY2VDb2RlSW5mbxIWCgZzeW50YXgYDCABKAlSBnN5bnRheCK5BgoPRGVzY3JpcHRvclByb3RvEhIKBG5hbWUYASABKAlSBG5hbWUSOwoFZmllbGQYAiADKAsyJS5nb29nbGUucHJvdG9idWYuRmllbGREZXNjcmlwdG9yUHJvdG9SBWZpZWxkEkMKCWV4dGVuc2lvbhgGIAMoCzIlLmdvb2dsZS5wcm90b2J1Zi5GaWVsZERlc2NyaXB0b3JQcm90b1IJZXh0ZW5zaW9uEkEKC25lc3RlZF90eXBlGAMgAygLMiAuZ29vZ2xlLnByb3RvYnVmLkRlc2NyaXB0b3JQcm90b1IKbmVzdGVkVHlwZRJBCgllbnVtX3R5cGUYBCADKAsyJC5nb29nbGUucHJvdG9idWYuRW51bURlc2NyaXB0b3JQcm90b1IIZW51bVR5cGUSWAoPZXh0ZW5zaW9uX3JhbmdlGAUgAygLMi8uZ29vZ2xlLnByb3RvYnVmLkRlc2NyaXB0b3JQcm90by5FeHRlbnNpb25SYW5nZVIOZXh0ZW5zaW9uUmFuZ2USRAoKb25lb2ZfZGVjbBgIIAMoCzIlLmdvb2dsZS5wcm90b2J1Zi5PbmVvZkRlc2NyaXB0b3JQcm90b1IJb25lb2ZEZWNsEjkKB29wdGlvbnMYByABKAsyHy5nb29nbGUucHJvdG9idWYuTWVzc2FnZU9wdGlvbnNSB29wdGlvbnMSVQoOcmVzZXJ2ZWRfcmFuZ2UYCSADKAsyLi5nb29nbGUucHJvdG9idWYuRGVzY3JpcHRvclByb3RvLlJlc2VydmVkUmFuZ2VSDXJlc2VydmVkUmFuZ2USIwoNcmVzZXJ2ZWRfbmFtZRgKIAMoCVIMcmVzZXJ2ZWROYW1lGnoKDkV4dGVuc2lvblJhbmdlEhQKBXN0YXJ0GAEgASgFUgVzdGFydBIQCgNlbmQYAiABKAVSA2VuZBJACgdvcHRpb25zGAMgASgLMiYuZ29vZ2xlLnByb3RvYnVmLkV4dGVuc2lvblJhbmdlT3B0aW9uc1IHb3B0aW9ucxo3Cg1SZXNlcnZlZFJhbmdlEhQKBXN0YXJ0GAEgASgFUgVzdGFydBIQCgNlbmQYAiABKAVSA2VuZCJ8ChVFeHRlbnNpb25SYW5nZU9wdGlvbnMSWAoUdW5pbnRlcnByZXRlZF9vcHRpb24Y5wcgAygLMiQuZ29vZ2xlLnByb3RvYnVmLlVuaW50ZXJwcmV0ZWRPcHRpb25SE3VuaW50ZXJwcmV0ZWRPcHRpb24qCQjoBxCAgICAAiLBBgoURmllbGREZXNjcmlwdG9yUHJvdG8SEgoEbmFtZRgBIAEoCVIEbmFtZRIWCgZudW1iZXIYAyABKAVSBm51bWJlchJBCgVsYWJlbBgEIAEoDjIrLmdvb2dsZS5wcm90b2J1Zi5GaWVsZERlc2NyaXB0b3JQcm90by5MYWJlbFIFbGFiZWwSPgoEdHlwZRgFIAEoDjIqLmdvb2dsZS5wcm90b2J1Zi5GaWVsZERlc2NyaXB0b3JQcm90by5UeXBlUgR0eXBlEhsKCXR5cGVfbmFtZRgGIAEoCVIIdHlwZU5hbWUSGgoIZXh0ZW5kZWUYAiABKAlSCGV4dGVuZGVlEiMKDWRlZmF1bHRfdmFsdWUYByABKAlSDGRlZmF1bHRWYWx1ZRIfCgtvbmVvZl9pbmRleBgJIAEoBVIKb25lb2ZJbmRleBIbCglqc29uX25hbWUYCiABKAlSCGpzb25OYW1lEjcKB29wdGlvbnMYCCABKAsyHS5nb29nbGUucHJvdG9idWYuRmllbGRPcHRpb25zUgdvcHRpb25zEicKD3Byb3RvM19vcHRpb25hbBgRIAEoCFIOcHJvdG8zT3B0aW9uYWwitgIKBFR5cGUSDwoLVFlQRV9ET1VCTEUQARIOCgpUWVBFX0ZMT0FUEAISDgoKVFlQRV9JTlQ2NBADEg8KC1RZUEVfVUlOVDY0EAQSDgoKVFlQRV9JTlQzMhAFEhAKDFRZUEVfRklYRUQ2NBAGEhAKDFRZUEVfRklYRUQzMhAHEg0KCVRZUEVfQk9PTBAIEg8KC1RZUEVfU1RSSU5HEAkSDgoKVFlQRV9HUk9VUBAKEhAKDFRZUEVfTUVTU0FHRRALEg4KClRZUEVfQllURVMQDBIPCgtUWVBFX1VJTlQzMhANEg0KCVRZUEVfRU5VTRAOEhEKDVRZUEVfU0ZJWEVEMzIQDxIRCg1UWVBFX1NGSVhFRDY0EBASDwoLVFlQRV9TSU5UMzIQERIPCgtUWVBFX1NJTlQ2NBASIkMKBUxhYmVsEhIKDkxBQkVMX09QVElPTkFMEAESEgoOTEFCRUxfUkVRVUlSRUQQAhISCg5MQUJFTF9SRVBFQVRFRBADImMKFE9uZW9mRGVzY3JpcHRvclByb3RvEhIKBG5hbWUYASABKAlSBG5hbWUSNwoHb3B0aW9ucxgCIAEoCzIdLmdvb2dsZS5wcm90b2J1Zi5PbmVvZk9wdGlvbnNSB29wdGlvbnMi4wIKE0VudW1EZXNjcmlwdG9yUHJvdG8SEgoEbmFtZRgBIAEoCVIEbmFtZRI/CgV2YWx1ZRgCIAMoCzIpLmdvb2dsZS5wcm90b2J1Zi5FbnVtVmFsdWVEZXNjcmlwdG9yUHJvdG9SBXZhbHVlEjYKB29wdGlvbnMYAyABKAsyHC5nb29nbGUucHJvdG9idWYuRW51bU9wdGlvbnNSB29wdGlvbnMSXQoOcmVzZXJ2ZWRfcmFuZ2UYBCADKAsyNi5nb29nbGUucHJvdG9idWYuRW51bURlc2NyaXB0b3JQcm90by5FbnVtUmVzZXJ2ZWRSYW5nZVINcmVzZXJ2ZWRSYW5nZRIjCg1yZXNlcnZlZF9uYW1lGAUgAygJUgxyZXNlcnZlZE5hbWUaOwoRRW51bVJlc2VydmVkUmFuZ2USFAoFc3RhcnQYASABKAVSBXN0YXJ0EhAKA2VuZBgCIAEoBVIDZW5kIoMBChhFbnVtVmFsdWVEZXNjcmlwdG9yUHJvdG8SEgoEbmFtZRgBIAEoCVIEbmFtZRIWCgZudW1iZXIYAiABKAVSBm51bWJlchI7CgdvcHRpb25zGAMgASgLMiEuZ29vZ2xlLnByb3RvYnVmLkVudW1WYWx1ZU9wdGlvbnNSB29wdGlvbnMipwEKFlNlcnZpY2VEZXNjcmlwdG9yUHJvdG8SEgoEbmFtZRgBIAEoCVIEbmFtZRI+CgZtZXRob2QYAiADKAsyJi5nb29nbGUucHJvdG9idWYuTWV0aG9kRGVzY3JpcHRvclByb3RvUgZtZXRob2QSOQoHb3B0aW9ucxgDIAEoCzIfLmdvb2dsZS5wcm90b2J1Zi5TZXJ2aWNlT3B0aW9uc1IHb3B0aW9ucyKJAgoVTWV0aG9kRGVzY3JpcHRvclByb3RvEhIKBG5hbWUYASABKAlSBG5hbWUSHQoKaW5wdXRfdHlwZRgCIAEoCVIJaW5wdXRUeXBlEh8KC291dHB1dF90eXBlGAMgASgJUgpvdXRwdXRUeXBlEjgKB29wdGlvbnMYBCABKAsyHi5nb29nbGUucHJvdG9idWYuTWV0aG9kT3B0aW9uc1IHb3B0aW9ucxIwChBjbGllbnRfc3RyZWFtaW5nGAUgASgIOgVmYWxzZVIPY2xpZW50U3RyZWFtaW5nEjAKEHNlcnZlcl9zdHJlYW1pbmcYBiABKAg6BWZhbHNlUg9zZXJ2ZXJTdHJlYW1pbmcikQkKC0ZpbGVPcHRpb25zEiEKDGphdmFfcGFja2FnZRgBIAEoCVILamF2YVBhY2thZ2USMAoUamF2YV9vdXRlcl9jbGFzc25hbWUYCCABKAlSEmphdmFPdXRlckNsYXNzbmFtZRI1ChNqYXZhX211bHRpcGxlX2ZpbGVzGAogASgIOgVmYWxzZVIRamF2YU11bHRpcGxlRmlsZXMSRAodamF2YV9nZW5lcmF0ZV9lcXVhbHNfYW5kX2hhc2gYFCABKAhCAhgBUhlqYXZhR2VuZXJhdGVFcXVhbHNBbmRIYXNoEjoKFmphdmFfc3RyaW5nX2NoZWNrX3V0ZjgYGyABKAg6BWZhbHNlUhNqYXZhU3RyaW5nQ2hlY2tVdGY4ElMKDG9wdGltaXplX2ZvchgJIAEoDjIpLmdvb2dsZS5wcm90b2J1Zi5GaWxlT3B0aW9ucy5PcHRpbWl6ZU1vZGU6BVNQRUVEUgtvcHRpbWl6ZUZvchIdCgpnb19wYWNrYWdlGAsgASgJUglnb1BhY2thZ2USNQoTY2NfZ2VuZXJpY19zZXJ2aWNlcxgQIAEoCDoFZmFsc2VSEWNjR2VuZXJpY1NlcnZpY2VzEjkKFWphdmFfZ2VuZXJpY19zZXJ2aWNlcxgRIAEoCDoFZmFsc2VSE2phdmFHZW5lcmljU2VydmljZXMSNQoTcHlfZ2VuZXJpY19zZXJ2aWNlcxgSIAEoCDoFZmFsc2VSEXB5R2VuZXJpY1NlcnZpY2VzEjcKFHBocF9nZW5lcmljX3NlcnZpY2VzGCogASgIOgVmYWxzZVIScGhwR2VuZXJpY1NlcnZpY2VzEiUKCmRlcHJlY2F0ZWQYFyABKAg6BWZhbHNlUgpkZXByZWNhdGVkEi4KEGNjX2VuYWJsZV9hcmVuYXMYHyABKAg6BHRydWVSDmNjRW5hYmxlQXJlbmFzEioKEW9iamNfY2xhc3NfcHJlZml4GCQgASgJUg9vYmpjQ2xhc3NQcmVmaXgSKQoQY3NoYXJwX25hbWVzcGFjZRglIAEoCVIPY3NoYXJwTmFtZXNwYWNlEiEKDHN3aWZ0X3ByZWZpeBgnIAEoCVILc3dpZnRQcmVmaXgSKAoQcGhwX2NsYXNzX3ByZWZpeBgoIAEoCVIOcGhwQ2xhc3NQcmVmaXgSIwoNcGhwX25hbWVzcGFjZRgpIAEoCVIMcGhwTmFtZXNwYWNlEjQKFnBocF9tZXRhZGF0YV9uYW1lc3BhY2UYLCABKAlSFHBocE1ldGFkYXRhTmFtZXNwYWNlEiEKDHJ1YnlfcGFja2FnZRgtIAEoCVILcnVieVBhY2thZ2USWAoUdW5pbnRlcnByZXRlZF9vcHRpb24Y5wcgAygLMiQuZ29vZ2xlLnByb3RvYnVmLlVuaW50ZXJwcmV0ZWRPcHRpb25SE3VuaW50ZXJwcmV0ZWRPcHRpb24iOgoMT3B0aW1pemVNb2RlEgkKBVNQRUVEEAESDQoJQ09ERV9TSVpFEAISEAoMTElURV9SVU5USU1FEAMqCQjoBxCAgICAAkoECCYQJyLjAgoOTWVzc2FnZU9wdGlvbnMSPAoXbWVzc2FnZV9zZXRfd2lyZV9mb3JtYXQYASABKAg6BWZhbHNlUhRtZXNzYWdlU2V0V2lyZUZvcm1hdBJMCh9ub19zdGFuZGFyZF9kZXNjcmlwdG9yX2FjY2Vzc29yGAIgASgIOgVmYWxzZVIcbm9TdGFuZGFyZERlc2NyaXB0b3JBY2Nlc3NvchIlCgpkZXByZWNhdGVkGAMgASgIOgVmYWxzZVIKZGVwcmVjYXRlZBIbCgltYXBfZW50cnkYByABKAhSCG1hcEVudHJ5ElgKFHVuaW50ZXJwcmV0ZWRfb3B0aW9uGOcHIAMoCzIkLmdvb2dsZS5wcm90b2J1Zi5VbmludGVycHJldGVkT3B0aW9uUhN1bmludGVycHJldGVkT3B0aW9uKgkI6AcQgICAgAJKBAgEEAVKBAgFEAZKBAgGEAdKBAgIEAlKBAgJEAoikgQKDEZpZWxkT3B0aW9ucxJBCgVjdHlwZRgBIAEoDjIjLmdvb2dsZS5wcm90b2J1Zi5GaWVsZE9wdGlvbnMuQ1R5cGU6BlNUUklOR1IFY3R5cGUSFgoGcGFja2VkGAIgASgIUgZwYWNrZWQSRwoGanN0eXBlGAYgASgOMiQuZ29vZ2xlLnByb3RvYnVmLkZpZWxkT3B0aW9ucy5KU1R5cGU6CUpTX05PUk1BTFIGanN0eXBlEhkKBGxhenkYBSABKAg6BWZhbHNlUgRsYXp5Ei4KD3VudmVyaWZpZWRfbGF6eRgPIAEoCDoFZmFsc2VSDnVudmVyaWZpZWRMYXp5EiUKCmRlcHJlY2F0ZWQYAyABKAg6BWZhbHNlUgpkZXByZWNhdGVkEhkKBHdlYWsYCiABKAg6BWZhbHNlUgR3ZWFrElgKFHVuaW50ZXJwcmV0ZWRfb3B0aW9uGOcHIAMoCzIkLmdvb2dsZS5wcm90b2J1Zi5VbmludGVycHJldGVkT3B0aW9uUhN1bmludGVycHJldGVkT3B0aW9uIi8KBUNUeXBlEgoKBlNUUklORxAAEggKBENPUkQQARIQCgxTVFJJTkdfUElFQ0UQAiI1CgZKU1R5cGUSDQoJSlNfTk9STUFMEAASDQoJSlNfU1RSSU5HEAESDQoJSlNfTlVNQkVSEAIqCQjoBxCAgICAAkoECAQQBSJzCgxPbmVvZk9wdGlvbnMSWAoUdW5pbnRlcnByZXRlZF9vcHRpb24Y5wcgAygLMiQuZ29vZ2xlLnByb3RvYnVmLlVuaW50ZXJwcmV0ZWRPcHRpb25SE3VuaW50ZXJwcmV0ZWRPcHRpb24qCQjoBxCAgICAAiLAAQoLRW51bU9wdGlvbnMSHwoLYWxsb3dfYWxpYXMYAiABKAhSCmFsbG93QWxpYXMSJQoKZGVwcmVjYXRlZBgDIAEoCDoFZmFsc2VSCmRlcHJlY2F0ZWQSWAoUdW5pbnRlcnByZXRlZF9vcHRpb24Y5wcgAygLMiQuZ29vZ2xlLnByb3RvYnVmLlVuaW50ZXJwcmV0ZWRPcHRpb25SE3VuaW50ZXJwcmV0ZWRPcHRpb24qCQjoBxCAgICAAkoECAUQBiKeAQoQRW51bVZhbHVlT3B0aW9ucxIlCgpkZXByZWNhdGVkGAEgASgIOgVmYWxzZVIKZGVwcmVjYXRlZBJYChR1bmludGVycHJldGVkX29wdGlvbhjnByADKAsyJC5nb29nbGUucHJvdG9idWYuVW5pbnRlcnByZXRlZE9wdGlvblITdW5pbnRlcnByZXRlZE9wdGlvbioJCOgHEICAgIACIpwBCg5TZXJ2aWNlT3B0aW9ucxIlCgpkZXByZWNhdGVkGCEgASgIOgVmYWxzZVIKZGVwcmVjYXRlZBJYChR1bmludGVycHJldGVkX29wdGlvbhjnByADKAsyJC5nb29nbGUucHJvdG9idWYuVW5pbnRlcnByZXRlZE9wdGlvblITdW5pbnRlcnByZXRlZE9wdGlvbioJCOgHEICAgIACIuACCg1NZXRob2RPcHRpb25zEiUKCmRlcHJlY2F0ZWQYISABKAg6BWZhbHNlUgpkZXByZWNhdGVkEnEKEWlkZW1wb3RlbmN5X2xldmVsGCIgASgOMi8uZ29vZ2xlLnByb3RvYnVmLk1ldGhvZE9wdGlvbnMuSWRlbXBvdGVuY3lMZXZlbDoTSURFTVBPVEVOQ1lfVU5LTk9XTlIQaWRlbXBvdGVuY3lMZXZlbBJYChR1bmludGVycHJldGVkX29wdGlvbhjnByADKAsyJC5nb29nbGUucHJvdG9idWYuVW5pbnRlcnByZXRlZE9wdGlvblITdW5pbnRlcnByZXRlZE9wdGlvbiJQChBJZGVtcG90ZW5jeUxldmVsEhcKE0lERU1QT1RFTkNZX1VOS05PV04QABITCg9OT19TSURFX0VGRkVDVFMQARIOCgpJREVNUE9URU5UEAIqCQjoBxCAgICAAiKaAwoTVW5pbnRlcnByZXRlZE9wdGlvbhJBCgRuYW1lGAIgAygLMi0uZ29vZ2xlLnByb3RvYnVmLlVuaW50ZXJwcmV0ZWRPcHRpb24uTmFtZVBhcnRSBG5hbWUSKQoQaWRlbnRpZmllcl92YWx1ZRgDIAEoCVIPaWRlbnRpZmllclZhbHVlEiwKEnBvc2l0aXZlX2ludF92YWx1ZRgEIAEoBFIQcG9zaXRpdmVJbnRWYWx1ZRIsChJuZWdhdGl2ZV9pbnRfdmFsdWUYBSABKANSEG5lZ2F0aXZlSW50VmFsdWUSIQoMZG91YmxlX3ZhbHVlGAYgASgBUgtkb3VibGVWYWx1ZRIhCgxzdHJpbmdfdmFsdWUYByABKAxSC3N0cmluZ1ZhbHVlEicKD2FnZ3JlZ2F0ZV92YWx1ZRgIIAEoCVIOYWdncmVnYXRlVmFsdWUaSgoITmFtZVBhcnQSGwoJbmFtZV9wYXJ0GAEgAigJUghuYW1lUGFydBIhCgxpc19leHRlbnNpb24YAiACKAhSC2lzRXh0ZW5zaW9uIqcCCg5Tb3VyY2VDb2RlSW5mbxJECghsb2NhdGlvbhgBIAMoCzIoLmdvb2dsZS5wcm90b2J1Zi5Tb3VyY2VDb2RlSW5mby5Mb2NhdGlvblIIbG9jYXRpb24azgEKCExvY2F0aW9uEhYKBHBhdGgYASADKAVCAhABUgRwYXRoEhYKBHNwYW4YAiADKAVCAhABUgRzcGFuEikKEGxlYWRpbmdfY29tbWVudHMYAyABKAlSD2xlYWRpbmdDb21tZW50cxIrChF0cmFpbGluZ19jb21tZW50cxgEIAEoCVIQdHJhaWxpbmdDb21tZW50cxI6ChlsZWFkaW5nX2RldGFjaGVkX2NvbW1lbnRzGAYgAygJUhdsZWFkaW5nRGV0YWNoZWRDb21tZW50cyLRAQoRR2VuZXJhdGVkQ29kZUluZm8STQoKYW5ub3RhdGlvbhgBIAMoCzItLmdvb2dsZS5wcm90b2J1Zi5HZW5lcmF0ZWRDb2RlSW5mby5Bbm5vdGF0aW9uUgphbm5vdGF0aW9uGm0KCkFubm90YXRpb24SFgoEcGF0aBgBIAMoBUICEAFSBHBhdGgSHwoLc291cmNlX2ZpbGUYAiABKAlSCnNvdXJjZUZpbGUSFAoFYmVnaW4YAyABKAVSBWJlZ2luEhAKA2VuZBgEIAEoBVIDZW5kQn4KE2NvbS5nb29nbGUucHJvdG9idWZCEERlc2NyaXB0b3JQcm90b3NIAVotZ29vZ2xlLmdvbGFuZy5vcmcvcHJvdG9idWYvdHlwZXMvZGVzY3JpcHRvcnBi+AEBogIDR1BCqgIaR29vZ2xlLlByb3RvYnVmLlJlZmxlY3Rpb24KuiEKFWxlY3Rlcm4vb3B0aW9ucy5wcm90bxIHbGVjdGVybhogZ29vZ2xlL3Byb3RvYnVmL2Rlc2NyaXB0b3IucHJvdG8iawoFUGFydHkSNgoLY2VydGlmaWNhdGUYASABKA4yFC5sZWN0ZXJuLkNlcnRpZmljYXRlUgtjZXJ0aWZpY2F0ZRIqCgdzZXNzaW9uGAIgASgOMhAubGVjdGVybi5TZXNzaW9uUgdzZXNzaW9uIpcCCgRSdWxlEiQKBWFsbG93GAEgAygLMg4ubGVjdGVybi5QYXJ0eVIFYWxsb3cSJwoGZWZmZWN0GAIgASgOMg8ubGVjdGVybi5FZmZlY3RSBmVmZmVjdBIdCgp0aW1lb3V0X21zGAMgASgNUgl0aW1lb3V0TXMSFgoGaW5saW5lGAQgASgIUgZpbmxpbmUSGAoHcmVhc29ucxgFIAMoCVIHcmVhc29ucxIYCgdwcmVwYXJlGAYgASgIUgdwcmVwYXJlEhYKBnNlY3JldBgHIAEoCFIGc2VjcmV0EicKBmZvbGxvdxgIIAEoCzIPLmxlY3Rlcm4uRm9sbG93UgZmb2xsb3cSFAoFcmlnaHQYCSABKAlSBXJpZ2h0IkEKBkZvbGxvdxIWCgZ0b3BpY3MYASADKAlSBnRvcGljcxIfCgtmcm9tX29sZGVzdBgCIAEoCFIKZnJvbU9sZGVzdCJWCgZSZWFzb24SFgoGc3RhdHVzGAEgASgFUgZzdGF0dXMSDgoCemgYAiABKAlSAnpoEg4KAmVuGAMgASgJUgJlbhIUCgVmYWN0cxgEIAMoCVIFZmFjdHMisgEKBVRhYmxlEhIKBG5hbWUYASABKAlSBG5hbWUSEAoDa2V5GAIgAygJUgNrZXkSFgoGcGVyc29uGAMgAygJUgZwZXJzb24SKgoFZXJhc2UYBCABKA4yFC5sZWN0ZXJuLlRhYmxlLkVyYXNlUgVlcmFzZSI/CgVFcmFzZRIVChFFUkFTRV9VTlNQRUNJRklFRBAAEgoKBkRFTEVURRABEgkKBUJMQU5LEAISCAoES0VFUBADIhYKBFZpZXcSDgoCb2YYASABKAlSAm9mKk8KC0NlcnRpZmljYXRlEhIKDk5PX0NFUlRJRklDQVRFEAASCgoGREVWSUNFEAESCwoHUEFSVE5FUhACEggKBERFU0sQAxIJCgVBRE1JThAEKjAKB1Nlc3Npb24SDgoKTk9fU0VTU0lPThAAEgoKBlJFQURFUhABEgkKBVNUQUZGEAIqJwoGRWZmZWN0EggKBE5PTkUQABIICgRSRUFEEAESCQoFV1JJVEUQAjpDCgRydWxlEh4uZ29vZ2xlLnByb3RvYnVmLk1ldGhvZE9wdGlvbnMY0YYDIAEoCzINLmxlY3Rlcm4uUnVsZVIEcnVsZTpMCgZyZWFzb24SIS5nb29nbGUucHJvdG9idWYuRW51bVZhbHVlT3B0aW9ucxjRhgMgASgLMg8ubGVjdGVybi5SZWFzb25SBnJlYXNvbjpHCgV0YWJsZRIfLmdvb2dsZS5wcm90b2J1Zi5NZXNzYWdlT3B0aW9ucxjRhgMgASgLMg4ubGVjdGVybi5UYWJsZVIFdGFibGU6RAoEdmlldxIfLmdvb2dsZS5wcm90b2J1Zi5NZXNzYWdlT3B0aW9ucxjShgMgASgLMg0ubGVjdGVybi5WaWV3UgR2aWV3SrAXCvQBCgEMEgMDABIa6QEgV2hhdCBhIG1ldGhvZCBtYXkgZG8gYW5kIHdobyBtYXkgY2FsbCBpdCwgc2FpZCBvbmNlLCBiZXNpZGUgdGhlIG1ldGhvZC4gVGhlIGdlbmVyYXRvciB0dXJucyB0aGVzZQogb3B0aW9ucyBpbnRvIHRoZSB0YWJsZSB0aGF0IHRoZSBkYWVtb24gZW5mb3JjZXMgYW5kIGludG8gdGhlIHJlZmVyZW5jZSBwYWdlLiBMaWtld2lzZSB0aGUgdGFibGVzIG9mIGEgcGx1Z2luLAogaW4gYSBmaWxlIG9mIGl0cyBvd24uCgpmCgIFABIECQATARpaIFdoYXQgYSBjYWxsZXIncyBUTFMgY2VydGlmaWNhdGUgbWFrZXMgaXQuIFRoZSByb2xlIGlzIHBhcnQgb2YgdGhlIGNlcnRpZmljYXRlJ3MgU0FOIFVSSS4KCj4KBAUAAgESAwwCDRoxIEEga2lvc2ssIGEgbG9ja2VyLCBhIGdhdGU6IHVuYXR0ZW5kZWQgaGFyZHdhcmUuCgpJCgQFAAICEgMOAg4aPCBUaGUgYmFja2VuZCBvZiBhIGJvb2tzaG9wLCBhIGNvdXJpZXIsIGEgbWluaS1wcm9ncmFtIGhvc3QuCgoeCgQFAAIDEgMQAgsaESBBIHN0YWZmZWQgZGVzay4KCiAKBAUAAgQSAxICDBoTIEFuIGFkbWluaXN0cmF0b3IuCgotCgIFARIEFgAaARohIFdobyBpcyBzaWduZWQgaW4gYXQgdGhlIGNhbGxlci4KCjEKAgQAEgQdACABGiUgT25lIGtpbmQgb2YgY2FsbGVyLiBCb3RoIG11c3QgaG9sZC4KCikKAgUCEgQjACoBGh0gV2hhdCBhIG1ldGhvZCBkb2VzIHRvIGRhdGEuCgofCgQFAgIAEgMlAgsaEiBUb3VjaGVzIG5vIGRhdGEuCgoiCgQFAgIBEgMnAgsaFSBSZWFkcyBvbmUgc25hcHNob3QuCgonCgQFAgICEgMpAgwaGiBSdW5zIGluIG9uZSB0cmFuc2FjdGlvbi4KCiUKAgQBEgQtAEEBGhkgVGhlIHJ1bGUgb2Ygb25lIG1ldGhvZC4KCkQKBAQBAgASAy8CGxo3IEFueSBvZiB0aGVzZSBtYXkgY2FsbDsgZW1wdHk6IG9ubHkgb3RoZXIgcGx1Z2lucyBtYXkuCgpoCgQEAQICEgMyAhgaWyBUaGUgdGltZSBhIGNhbGwgbWF5IHRha2UgdW5sZXNzIHRoZSBjYWxsZXIgc2F5cyBvdGhlcndpc2U7IDAgaXMgdGhlIGRhZW1vbidzIG93biBkZWZhdWx0LgoKrgEKBAQBAgMSAzUCEhqgASBOT05FIG9yIFJFQUQ6IHNvIGxpdHRsZSB3b3JrIHRoYXQgaXQgbWF5IHJ1biBvbiB0aGUgcmVhY3Rvci4gQSBSRUFEIHRoZXJlIHRoYXQgcHJvdmVzIHRvIGJlIG1vcmUsIG9yIHdvdWxkIGhhdmUgdG8KIHdhaXQsIGlzIHJ1biBhZ2FpbiBvbiB0aGUgc3RvcmUncyB0aHJlYWRzLgoKXgoEBAECBBIDNwIeGlEgTmFtZXMgb2YgdGhlIHZhbHVlcyBvZiB0aGUgc2VydmljZSdzIFJlYXNvbiBlbnVtIHRoYXQgdGhpcyBtZXRob2QgcmVmdXNlcyB3aXRoLgoKWwoEBAECBRIDOQITGk4gVGhlIGhhbmRsZXIgaGFzIGEgc2xvdyBwYXJ0IHRoYXQgcnVucyBiZWZvcmUgdGhlIHRyYW5zYWN0aW9uLCBvbiBhIHNuYXBzaG90LgoKbAoEBAECBhIDOwISGl8gVGhlIGFuc3dlciBob2xkcyBhIHNlY3JldDogaXQgaXMgbmV2ZXIgc3RvcmVkIHVuZGVyIGl0cyByZXF1ZXN0IGtleSwgYW5kIGEgcmVwZWF0IHJ1bnMgYWdhaW4uCgqQAQoEBAECBxIDPQIUGoIBIE90aGVyIHBsdWdpbnMgb25seSwgV1JJVEU6IHRoZSBob3N0IGNhbGxzIHRoZSBtZXRob2QgZm9yIGVhY2ggY2hhbmdlIG9mIHRoZXNlIHRvcGljcywgd2hvc2UgcmVxdWVzdCBpcyBhIGxlY3Rlcm4uaG9zdC52MS5DaGFuZ2UuCgrRAQoEBAECCBIDQAITGsMBIFdoYXQgYSBtZW1iZXIgb2Ygc3RhZmYgbXVzdCBiZSBhbGxvd2VkIHRvIGRvLCAiY2lyY3VsYXRpb24ubGVuZCI6IHRoZSBwYXJ0aWVzIHdpdGggc2Vzc2lvbiBTVEFGRiBhcmUgZm9yIHNlc3Npb25zIHRoYXQgaGF2ZSB0aGlzCiByaWdodC4gIioiOiBhbnkgbWVtYmVyIG9mIHN0YWZmLiBHaXZlbiB3aGVyZXZlciBzdGFmZiBtYXkgY2FsbC4KCisKAgQCEgREAEkBGh8gVG9waWNzIHRoYXQgYSBtZXRob2QgZm9sbG93cy4KCkMKBAQCAgASA0YCHRo2ICJjaXJjdWxhdGlvbi5sb2FuIiwgb3IgYSBiZWdpbm5pbmcsICJjaXJjdWxhdGlvbi4qIi4KCncKBAQCAgESA0gCFxpqIEJlZ2lucyB3aXRoIHRoZSBvbGRlc3QgY2hhbmdlIHRoYXQgaXMga2VwdDsgZWxzZSB3aXRoIHRob3NlIHRoYXQgY29tZSBhZnRlciB0aGUgcGx1Z2luIHdhcyBmaXJzdCBsb2FkZWQuCgpXCgIEAxIETABSARpLIEhvdyBhIHJlYXNvbiBpcyB0b2xkIHRvIGEgcHJvZ3JhbSAodGhlIGdSUEMgc3RhdHVzIGNvZGUpIGFuZCB0byBhIHBlcnNvbi4KCjgKBAQDAgMSA1ECHBorIE5hbWVzIG9mIHRoZSBmYWN0cyB0aGF0IG1heSBjb21lIHdpdGggaXQuCgpjCgIEBBIEVQBnARpXIEEgdGFibGUgb2YgYSBwbHVnaW46IHRoZSBtZXNzYWdlIGlzIGl0cyByb3csIGVhY2ggZmllbGQgYSBjb2x1bW4gb2YgdGhlIGZpZWxkJ3MgbmFtZS4KCk4KBAQEBAASBFcCXwMaQCBXaGF0IGhhcHBlbnMgdG8gdGhlIHJvdyB3aGVuIGEgcGVyc29uIHRoYXQgaXQgbmFtZXMgaXMgZXJhc2VkLgoKJAoGBAQEAAIBEgNaBA8aFSBUaGUgcm93IGlzIGRlbGV0ZWQuCgpnCgYEBAQAAgISA1wEDhpYIFRoZSByb3cgc3RheXM7IHRoZSBjb2x1bW5zIHRoYXQgbmFtZSB0aGUgcGVyc29uIGJlY29tZSBOVUxMIHdoZXJlIHRoZXkgbWF5IGJlLCBlbHNlIDAuCgooCgYEBAQAAgMSA14EDRoZIFRoZSByb3cgc3RheXMgYXMgaXQgaXMuCgpBCgQEBAIAEgNhAhIaNCAiY2lyY3VsYXRpb25faXRlbSI7IGJlZ2lucyB3aXRoIHRoZSBwbHVnaW4ncyBuYW1lLgoKLgoEBAQCARIDYwIaGiEgVGhlIGNvbHVtbnMgb2YgdGhlIHByaW1hcnkga2V5LgoKdwoEBAQCAhIDZQIdGmogQ29sdW1ucyB0aGF0IGhvbGQgdGhlIG51bWJlciBvZiBhIHBlcnNvbjogd2hhdCBpcyBleHBvcnRlZCBhbmQgZXJhc2VkIHdpdGggdGhhdCBwZXJzb24gaXMgZm91bmQgYnkgdGhlbS4KClMKAgQFEgRqAG0BGkcgU29tZSBjb2x1bW5zIG9mIGEgdGFibGUsIGZvciBzdGF0ZW1lbnRzIHRoYXQgcmVhZCBubyBtb3JlIHRoYW4gdGhvc2UuCgpACgQEBQIAEgNsAhAaMyBUaGUgbWVzc2FnZSBvZiB0aGUgdGFibGUncyByb3csIGluIHRoZSBzYW1lIGZpbGUuCmIGcHJvdG8zCsUYChBTdGFmZi9yb3dzLnByb3RvEhJsZWN0ZXJuLnN0YWZmLnJvd3MaFWxlY3Rlcm4vb3B0aW9ucy5wcm90byL5AQoKQWNjb3VudFJvdxIdCgphY2NvdW50X2lkGAEgASgDUglhY2NvdW50SWQSFAoFbG9naW4YAiABKAlSBWxvZ2luEhIKBG5hbWUYAyABKAlSBG5hbWUSHQoKbGlicmFyeV9pZBgEIAEoA1IJbGlicmFyeUlkEhwKCWxhbmd1YWdlcxgFIAEoCVIJbGFuZ3VhZ2VzEhwKCXdpdGhkcmF3bhgGIAEoCFIJd2l0aGRyYXduEhgKB3ZlcnNpb24YByABKANSB3ZlcnNpb246LYq1GCkKDXN0YWZmX2FjY291bnQSCmFjY291bnRfaWQaCmFjY291bnRfaWQgAyKsAgoLUGFzc3dvcmRSb3cSHQoKYWNjb3VudF9pZBgBIAEoA1IJYWNjb3VudElkEhgKB3ZlcnNpb24YAiABKANSB3ZlcnNpb24SEgoEc2FsdBgDIAEoDFIEc2FsdBISCgRoYXNoGAQgASgMUgRoYXNoEhIKBGNvc3QYBSABKANSBGNvc3QSHQoKYmxvY2tfc2l6ZRgGIAEoA1IJYmxvY2tTaXplEhoKCHBhcmFsbGVsGAcgASgDUghwYXJhbGxlbBIZCghpc19maXJzdBgIIAEoCFIHaXNGaXJzdBIiCg1jaGFuZ2VkX2F0X21zGAkgASgDUgtjaGFuZ2VkQXRNczouirUYKgoOc3RhZmZfcGFzc3dvcmQSCmFjY291bnRfaWQaCmFjY291bnRfaWQgASKvAQoHQ29kZVJvdxIdCgphY2NvdW50X2lkGAEgASgDUglhY2NvdW50SWQSFgoGc2VjcmV0GAIgASgMUgZzZWNyZXQSGwoJbGFzdF9zdGVwGAMgASgDUghsYXN0U3RlcBIkCg5lbnJvbGxlZF9hdF9tcxgEIAEoA1IMZW5yb2xsZWRBdE1zOiqKtRgmCgpzdGFmZl9jb2RlEgphY2NvdW50X2lkGgphY2NvdW50X2lkIAEibwoJUG9saWN5Um93Eh0KCmxpYnJhcnlfaWQYASABKANSCWxpYnJhcnlJZBIjCg1jb2RlX3JlcXVpcmVkGAIgASgIUgxjb2RlUmVxdWlyZWQ6Hoq1GBoKDHN0YWZmX3BvbGljeRIKbGlicmFyeV9pZCJjCgdSb2xlUm93EhIKBGNvZGUYASABKAlSBGNvZGUSEgoEbmFtZRgCIAEoCVIEbmFtZRIYCgd2ZXJzaW9uGAMgASgDUgd2ZXJzaW9uOhaKtRgSCgpzdGFmZl9yb2xlEgRjb2RlIlkKCUFjdGlvblJvdxISCgRyb2xlGAEgASgJUgRyb2xlEhYKBmFjdGlvbhgCIAEoCVIGYWN0aW9uOiCKtRgcCgxzdGFmZl9hY3Rpb24SBHJvbGUSBmFjdGlvbiLzAQoNQXNzaWdubWVudFJvdxIdCgphY2NvdW50X2lkGAEgASgDUglhY2NvdW50SWQSEgoEcm9sZRgCIAEoCVIEcm9sZRIdCgpsaWJyYXJ5X2lkGAMgASgDUglsaWJyYXJ5SWQSGwoJYnJhbmNoX2lkGAQgASgDUghicmFuY2hJZBIkCg5hc3NpZ25lZF9hdF9tcxgFIAEoA1IMYXNzaWduZWRBdE1zOk2KtRhJChBzdGFmZl9hc3NpZ25tZW50EgphY2NvdW50X2lkEgRyb2xlEgpsaWJyYXJ5X2lkEglicmFuY2hfaWQaCmFjY291bnRfaWQgASKAAgoLU2lnbmVkSW5Sb3cSHQoKYWNjb3VudF9pZBgBIAEoA1IJYWNjb3VudElkEhoKCHRlcm1pbmFsGAIgASgJUgh0ZXJtaW5hbBIbCglicmFuY2hfaWQYAyABKANSCGJyYW5jaElkEh0KCmxpYnJhcnlfaWQYBCABKANSCWxpYnJhcnlJZBIlCg9zaWduZWRfaW5fYXRfbXMYBSABKANSDHNpZ25lZEluQXRNcxIiCg1leHBpcmVzX2F0X21zGAYgASgDUgtleHBpcmVzQXRNczovirUYKwoPc3RhZmZfc2lnbmVkX2luEgphY2NvdW50X2lkGgphY2NvdW50X2lkIAEi3QEKCkZhaWx1cmVSb3cSGgoIdGVybWluYWwYASABKAlSCHRlcm1pbmFsEhQKBWxvZ2luGAIgASgJUgVsb2dpbhIaCghmYWlsdXJlcxgDIAEoA1IIZmFpbHVyZXMSGQoIc2luY2VfbXMYBCABKANSB3NpbmNlTXMSHAoKbGFzdF9hdF9tcxgFIAEoA1IIbGFzdEF0TXMSIgoNd2FpdF91bnRpbF9tcxgGIAEoA1ILd2FpdFVudGlsTXM6JIq1GCAKDXN0YWZmX2ZhaWx1cmUSCHRlcm1pbmFsEgVsb2dpbiK5AgoJUmVjb3JkUm93EhsKCXJlY29yZF9pZBgBIAEoA1IIcmVjb3JkSWQSHQoKYWNjb3VudF9pZBgCIAEoA1IJYWNjb3VudElkEhIKBHJvbGUYAyABKAlSBHJvbGUSEgoEa2luZBgEIAEoCVIEa2luZBIWCgZkZXRhaWwYBSABKAlSBmRldGFpbBITCgVhdF9tcxgGIAEoA1IEYXRNcxIiCg1ieV9hY2NvdW50X2lkGAcgASgDUgtieUFjY291bnRJZBIaCgh0ZXJtaW5hbBgIIAEoCVIIdGVybWluYWwSHwoLcmVxdWVzdF9rZXkYCSABKAlSCnJlcXVlc3RLZXk6Ooq1GDYKDHN0YWZmX3JlY29yZBIJcmVjb3JkX2lkGgphY2NvdW50X2lkGg1ieV9hY2NvdW50X2lkIANK2gcKJAoBDBIDAQASGhogVGhlIHRhYmxlcyBvZiB0aGUgc3RhZmYuCgobCgQEAAIDEgMMAhcaDiAwOiB0aGUgY2l0eS4KCigKBAQAAgQSAw4CFxobIFdpdGggYmxhbmtzIGJldHdlZW4gdGhlbS4KCiEKAgQBEgQUACEBGhUgQSBwYXNzd29yZCwgaGFzaGVkLgoKLAoEBAECARIDGAIUGh8gUmlzZXMgd2l0aCBlYWNoIG5ldyBwYXNzd29yZC4KCkcKBAQBAgcSAx8CFBo6IFNldCBieSBzb21lYm9keSBlbHNlLCB0byBiZSBjaGFuZ2VkIGF0IHRoZSBuZXh0IHNpZ24taW4uCgotCgIEAhIEJAArARohIFRoZSBzZWNyZXQgb2YgdGltZS1iYXNlZCBjb2Rlcy4KCjcKBAQCAgISAykCFhoqIFRoZSBzdGVwIG9mIHRoZSBsYXN0IGNvZGUgdGhhdCB3YXMgdXNlZC4KCi0KAgQDEgQuADMBGiEgV2hpY2ggbGlicmFyaWVzIGFzayBmb3IgYSBjb2RlLgoKIQoEBAMCABIDMQIXGhQgMDogdGhlIHdob2xlIGNpdHkuCgptCgIEBhIEQwBKARphIEEgcm9sZSB0aGF0IGEgcGVyc29uIGhhcyBzb21ld2hlcmU6IGF0IGEgYnJhbmNoLCBpbiBhIGxpYnJhcnksIG9yLCB3aXRoIHR3byB6ZXJvcywgaW4gdGhlIGNpdHkuCgpHCgIEBxIETQBWARo7IFdoZXJlIGEgbWVtYmVyIG9mIHN0YWZmIGlzIHNpZ25lZCBpbjogb25lIGRlc2sgYXQgYSB0aW1lLgoKNgoEBAcCAhIDUgIWGikgT2YgdGhlIGRlc2s7IDA6IGl0IGlzIG5vIHNlcnZpY2UgcG9pbnQuCgp8CgIECBIEWQBhARpwIFdyb25nIHBhc3N3b3JkcyBvZiBhIGxvZ2luIG5hbWUgYXQgYSBkZXNrOyB3aXRob3V0IGEgbmFtZSB0aG9zZSBvZiB0aGUgZGVzazsgd2l0aG91dCBhIGRlc2sgdGhvc2Ugb2YgdGhlIG5hbWUuCgowCgIECRIEZABxARokIFNvbWV0aGluZyB0aGF0IHdhcyBkb25lLCBmb3IgZXZlci4KCkIKBAQJAgESA2gCFxo1IFdob20gaXQgd2FzIGRvbmUgdG87IDA6IG5vYm9keSwgaXQgaXMgYWJvdXQgYSByb2xlLgoKMwoEBAkCAhIDagISGiYgV2hpY2ggcm9sZSBpdCBpcyBhYm91dDsgZW1wdHk6IG5vbmUuCmIGcHJvdG8z")
}

/// A row of `staff_account`.
struct AccountRow: TableRow {
    var accountId: Int64
    var login: String
    var name: String
    /// 0: the city.
    var libraryId: Int64
    /// With blanks between them.
    var languages: String
    var withdrawn: Bool
    var version: Int64

    /// The row with these columns set.
    init(
        accountId: Int64 = 0,
        login: String = "",
        name: String = "",
        libraryId: Int64 = 0,
        languages: String = "",
        withdrawn: Bool = false,
        version: Int64 = 0
    ) {
        self.accountId = accountId
        self.login = login
        self.name = name
        self.libraryId = libraryId
        self.languages = languages
        self.withdrawn = withdrawn
        self.version = version
    }

    /// The columns, in the order in which they are read.
    enum Column: String, CaseIterable {
        case accountId = "account_id"
        case login = "login"
        case name = "name"
        case libraryId = "library_id"
        case languages = "languages"
        case withdrawn = "withdrawn"
        case version = "version"
    }

    static let table: SQLFragment = "staff_account"
    static var columnsCount: Int { 7 }
    static var key: [Column] { [.accountId] }
    static let insertion: RowStatement<AccountRow> = insert()

    init(next row: Row) throws(Row.ColumnError) {
        self.accountId = try row.nextInteger()
        self.login = try row.nextText()
        self.name = try row.nextText()
        self.libraryId = try row.nextInteger()
        self.languages = try row.nextText()
        self.withdrawn = try row.nextInteger() != 0
        self.version = try row.nextInteger()
    }

    func parameter(_ column: Column) -> SQLValue {
        switch column {
        case .accountId: .integer(accountId)
        case .login: .text(login)
        case .name: .text(name)
        case .libraryId: .integer(libraryId)
        case .languages: .text(languages)
        case .withdrawn: .integer(withdrawn ? 1 : 0)
        case .version: .integer(version)
        }
    }
}

/// A password, hashed.
struct PasswordRow: TableRow {
    var accountId: Int64
    /// Rises with each new password.
    var version: Int64
    var salt: [UInt8]
    var hash: [UInt8]
    var cost: Int64
    var blockSize: Int64
    var parallel: Int64
    /// Set by somebody else, to be changed at the next sign-in.
    var isFirst: Bool
    var changedAtMs: Int64

    /// The row with these columns set.
    init(
        accountId: Int64 = 0,
        version: Int64 = 0,
        salt: [UInt8] = [],
        hash: [UInt8] = [],
        cost: Int64 = 0,
        blockSize: Int64 = 0,
        parallel: Int64 = 0,
        isFirst: Bool = false,
        changedAtMs: Int64 = 0
    ) {
        self.accountId = accountId
        self.version = version
        self.salt = salt
        self.hash = hash
        self.cost = cost
        self.blockSize = blockSize
        self.parallel = parallel
        self.isFirst = isFirst
        self.changedAtMs = changedAtMs
    }

    /// The columns, in the order in which they are read.
    enum Column: String, CaseIterable {
        case accountId = "account_id"
        case version = "version"
        case salt = "salt"
        case hash = "hash"
        case cost = "cost"
        case blockSize = "block_size"
        case parallel = "parallel"
        case isFirst = "is_first"
        case changedAtMs = "changed_at_ms"
    }

    static let table: SQLFragment = "staff_password"
    static var columnsCount: Int { 9 }
    static var key: [Column] { [.accountId] }
    static let insertion: RowStatement<PasswordRow> = insert()

    init(next row: Row) throws(Row.ColumnError) {
        self.accountId = try row.nextInteger()
        self.version = try row.nextInteger()
        self.salt = try row.nextBlob()
        self.hash = try row.nextBlob()
        self.cost = try row.nextInteger()
        self.blockSize = try row.nextInteger()
        self.parallel = try row.nextInteger()
        self.isFirst = try row.nextInteger() != 0
        self.changedAtMs = try row.nextInteger()
    }

    func parameter(_ column: Column) -> SQLValue {
        switch column {
        case .accountId: .integer(accountId)
        case .version: .integer(version)
        case .salt: .blob(salt)
        case .hash: .blob(hash)
        case .cost: .integer(cost)
        case .blockSize: .integer(blockSize)
        case .parallel: .integer(parallel)
        case .isFirst: .integer(isFirst ? 1 : 0)
        case .changedAtMs: .integer(changedAtMs)
        }
    }
}

/// The secret of time-based codes.
struct CodeRow: TableRow {
    var accountId: Int64
    var secret: [UInt8]
    /// The step of the last code that was used.
    var lastStep: Int64
    var enrolledAtMs: Int64

    /// The row with these columns set.
    init(
        accountId: Int64 = 0,
        secret: [UInt8] = [],
        lastStep: Int64 = 0,
        enrolledAtMs: Int64 = 0
    ) {
        self.accountId = accountId
        self.secret = secret
        self.lastStep = lastStep
        self.enrolledAtMs = enrolledAtMs
    }

    /// The columns, in the order in which they are read.
    enum Column: String, CaseIterable {
        case accountId = "account_id"
        case secret = "secret"
        case lastStep = "last_step"
        case enrolledAtMs = "enrolled_at_ms"
    }

    static let table: SQLFragment = "staff_code"
    static var columnsCount: Int { 4 }
    static var key: [Column] { [.accountId] }
    static let insertion: RowStatement<CodeRow> = insert()

    init(next row: Row) throws(Row.ColumnError) {
        self.accountId = try row.nextInteger()
        self.secret = try row.nextBlob()
        self.lastStep = try row.nextInteger()
        self.enrolledAtMs = try row.nextInteger()
    }

    func parameter(_ column: Column) -> SQLValue {
        switch column {
        case .accountId: .integer(accountId)
        case .secret: .blob(secret)
        case .lastStep: .integer(lastStep)
        case .enrolledAtMs: .integer(enrolledAtMs)
        }
    }
}

/// Which libraries ask for a code.
struct PolicyRow: TableRow {
    /// 0: the whole city.
    var libraryId: Int64
    var codeRequired: Bool

    /// The row with these columns set.
    init(
        libraryId: Int64 = 0,
        codeRequired: Bool = false
    ) {
        self.libraryId = libraryId
        self.codeRequired = codeRequired
    }

    /// The columns, in the order in which they are read.
    enum Column: String, CaseIterable {
        case libraryId = "library_id"
        case codeRequired = "code_required"
    }

    static let table: SQLFragment = "staff_policy"
    static var columnsCount: Int { 2 }
    static var key: [Column] { [.libraryId] }
    static let insertion: RowStatement<PolicyRow> = insert()

    init(next row: Row) throws(Row.ColumnError) {
        self.libraryId = try row.nextInteger()
        self.codeRequired = try row.nextInteger() != 0
    }

    func parameter(_ column: Column) -> SQLValue {
        switch column {
        case .libraryId: .integer(libraryId)
        case .codeRequired: .integer(codeRequired ? 1 : 0)
        }
    }
}

/// A row of `staff_role`.
struct RoleRow: TableRow {
    var code: String
    var name: String
    var version: Int64

    /// The row with these columns set.
    init(
        code: String = "",
        name: String = "",
        version: Int64 = 0
    ) {
        self.code = code
        self.name = name
        self.version = version
    }

    /// The columns, in the order in which they are read.
    enum Column: String, CaseIterable {
        case code = "code"
        case name = "name"
        case version = "version"
    }

    static let table: SQLFragment = "staff_role"
    static var columnsCount: Int { 3 }
    static var key: [Column] { [.code] }
    static let insertion: RowStatement<RoleRow> = insert()

    init(next row: Row) throws(Row.ColumnError) {
        self.code = try row.nextText()
        self.name = try row.nextText()
        self.version = try row.nextInteger()
    }

    func parameter(_ column: Column) -> SQLValue {
        switch column {
        case .code: .text(code)
        case .name: .text(name)
        case .version: .integer(version)
        }
    }
}

/// A row of `staff_action`.
struct ActionRow: TableRow {
    var role: String
    var action: String

    /// The row with these columns set.
    init(
        role: String = "",
        action: String = ""
    ) {
        self.role = role
        self.action = action
    }

    /// The columns, in the order in which they are read.
    enum Column: String, CaseIterable {
        case role = "role"
        case action = "action"
    }

    static let table: SQLFragment = "staff_action"
    static var columnsCount: Int { 2 }
    static var key: [Column] { [.role, .action] }
    static let insertion: RowStatement<ActionRow> = insert()

    init(next row: Row) throws(Row.ColumnError) {
        self.role = try row.nextText()
        self.action = try row.nextText()
    }

    func parameter(_ column: Column) -> SQLValue {
        switch column {
        case .role: .text(role)
        case .action: .text(action)
        }
    }
}

/// A role that a person has somewhere: at a branch, in a library, or, with two zeros, in the city.
struct AssignmentRow: TableRow {
    var accountId: Int64
    var role: String
    var libraryId: Int64
    var branchId: Int64
    var assignedAtMs: Int64

    /// The row with these columns set.
    init(
        accountId: Int64 = 0,
        role: String = "",
        libraryId: Int64 = 0,
        branchId: Int64 = 0,
        assignedAtMs: Int64 = 0
    ) {
        self.accountId = accountId
        self.role = role
        self.libraryId = libraryId
        self.branchId = branchId
        self.assignedAtMs = assignedAtMs
    }

    /// The columns, in the order in which they are read.
    enum Column: String, CaseIterable {
        case accountId = "account_id"
        case role = "role"
        case libraryId = "library_id"
        case branchId = "branch_id"
        case assignedAtMs = "assigned_at_ms"
    }

    static let table: SQLFragment = "staff_assignment"
    static var columnsCount: Int { 5 }
    static var key: [Column] { [.accountId, .role, .libraryId, .branchId] }
    static let insertion: RowStatement<AssignmentRow> = insert()

    init(next row: Row) throws(Row.ColumnError) {
        self.accountId = try row.nextInteger()
        self.role = try row.nextText()
        self.libraryId = try row.nextInteger()
        self.branchId = try row.nextInteger()
        self.assignedAtMs = try row.nextInteger()
    }

    func parameter(_ column: Column) -> SQLValue {
        switch column {
        case .accountId: .integer(accountId)
        case .role: .text(role)
        case .libraryId: .integer(libraryId)
        case .branchId: .integer(branchId)
        case .assignedAtMs: .integer(assignedAtMs)
        }
    }
}

/// Where a member of staff is signed in: one desk at a time.
struct SignedInRow: TableRow {
    var accountId: Int64
    var terminal: String
    /// Of the desk; 0: it is no service point.
    var branchId: Int64
    var libraryId: Int64
    var signedInAtMs: Int64
    var expiresAtMs: Int64

    /// The row with these columns set.
    init(
        accountId: Int64 = 0,
        terminal: String = "",
        branchId: Int64 = 0,
        libraryId: Int64 = 0,
        signedInAtMs: Int64 = 0,
        expiresAtMs: Int64 = 0
    ) {
        self.accountId = accountId
        self.terminal = terminal
        self.branchId = branchId
        self.libraryId = libraryId
        self.signedInAtMs = signedInAtMs
        self.expiresAtMs = expiresAtMs
    }

    /// The columns, in the order in which they are read.
    enum Column: String, CaseIterable {
        case accountId = "account_id"
        case terminal = "terminal"
        case branchId = "branch_id"
        case libraryId = "library_id"
        case signedInAtMs = "signed_in_at_ms"
        case expiresAtMs = "expires_at_ms"
    }

    static let table: SQLFragment = "staff_signed_in"
    static var columnsCount: Int { 6 }
    static var key: [Column] { [.accountId] }
    static let insertion: RowStatement<SignedInRow> = insert()

    init(next row: Row) throws(Row.ColumnError) {
        self.accountId = try row.nextInteger()
        self.terminal = try row.nextText()
        self.branchId = try row.nextInteger()
        self.libraryId = try row.nextInteger()
        self.signedInAtMs = try row.nextInteger()
        self.expiresAtMs = try row.nextInteger()
    }

    func parameter(_ column: Column) -> SQLValue {
        switch column {
        case .accountId: .integer(accountId)
        case .terminal: .text(terminal)
        case .branchId: .integer(branchId)
        case .libraryId: .integer(libraryId)
        case .signedInAtMs: .integer(signedInAtMs)
        case .expiresAtMs: .integer(expiresAtMs)
        }
    }
}

/// Wrong passwords of a login name at a desk; without a name those of the desk; without a desk those of the name.
struct FailureRow: TableRow {
    var terminal: String
    var login: String
    var failures: Int64
    var sinceMs: Int64
    var lastAtMs: Int64
    var waitUntilMs: Int64

    /// The row with these columns set.
    init(
        terminal: String = "",
        login: String = "",
        failures: Int64 = 0,
        sinceMs: Int64 = 0,
        lastAtMs: Int64 = 0,
        waitUntilMs: Int64 = 0
    ) {
        self.terminal = terminal
        self.login = login
        self.failures = failures
        self.sinceMs = sinceMs
        self.lastAtMs = lastAtMs
        self.waitUntilMs = waitUntilMs
    }

    /// The columns, in the order in which they are read.
    enum Column: String, CaseIterable {
        case terminal = "terminal"
        case login = "login"
        case failures = "failures"
        case sinceMs = "since_ms"
        case lastAtMs = "last_at_ms"
        case waitUntilMs = "wait_until_ms"
    }

    static let table: SQLFragment = "staff_failure"
    static var columnsCount: Int { 6 }
    static var key: [Column] { [.terminal, .login] }
    static let insertion: RowStatement<FailureRow> = insert()

    init(next row: Row) throws(Row.ColumnError) {
        self.terminal = try row.nextText()
        self.login = try row.nextText()
        self.failures = try row.nextInteger()
        self.sinceMs = try row.nextInteger()
        self.lastAtMs = try row.nextInteger()
        self.waitUntilMs = try row.nextInteger()
    }

    func parameter(_ column: Column) -> SQLValue {
        switch column {
        case .terminal: .text(terminal)
        case .login: .text(login)
        case .failures: .integer(failures)
        case .sinceMs: .integer(sinceMs)
        case .lastAtMs: .integer(lastAtMs)
        case .waitUntilMs: .integer(waitUntilMs)
        }
    }
}

/// Something that was done, for ever.
struct RecordRow: TableRow {
    var recordId: Int64
    /// Whom it was done to; 0: nobody, it is about a role.
    var accountId: Int64
    /// Which role it is about; empty: none.
    var role: String
    var kind: String
    var detail: String
    var atMs: Int64
    var byAccountId: Int64
    var terminal: String
    var requestKey: String

    /// The row with these columns set.
    init(
        recordId: Int64 = 0,
        accountId: Int64 = 0,
        role: String = "",
        kind: String = "",
        detail: String = "",
        atMs: Int64 = 0,
        byAccountId: Int64 = 0,
        terminal: String = "",
        requestKey: String = ""
    ) {
        self.recordId = recordId
        self.accountId = accountId
        self.role = role
        self.kind = kind
        self.detail = detail
        self.atMs = atMs
        self.byAccountId = byAccountId
        self.terminal = terminal
        self.requestKey = requestKey
    }

    /// The columns, in the order in which they are read.
    enum Column: String, CaseIterable {
        case recordId = "record_id"
        case accountId = "account_id"
        case role = "role"
        case kind = "kind"
        case detail = "detail"
        case atMs = "at_ms"
        case byAccountId = "by_account_id"
        case terminal = "terminal"
        case requestKey = "request_key"
    }

    static let table: SQLFragment = "staff_record"
    static var columnsCount: Int { 9 }
    static var key: [Column] { [.recordId] }
    static let insertion: RowStatement<RecordRow> = insert()

    init(next row: Row) throws(Row.ColumnError) {
        self.recordId = try row.nextInteger()
        self.accountId = try row.nextInteger()
        self.role = try row.nextText()
        self.kind = try row.nextText()
        self.detail = try row.nextText()
        self.atMs = try row.nextInteger()
        self.byAccountId = try row.nextInteger()
        self.terminal = try row.nextText()
        self.requestKey = try row.nextText()
    }

    func parameter(_ column: Column) -> SQLValue {
        switch column {
        case .recordId: .integer(recordId)
        case .accountId: .integer(accountId)
        case .role: .text(role)
        case .kind: .text(kind)
        case .detail: .text(detail)
        case .atMs: .integer(atMs)
        case .byAccountId: .integer(byAccountId)
        case .terminal: .text(terminal)
        case .requestKey: .text(requestKey)
        }
    }
}
