// The rows of lectern.staff.rows. Generated from Staff/rows.proto by protoc-gen-lectern. DO NOT EDIT.
// swift-format-ignore-file

internal import LecternKit
internal import LecternMessages

/// The tables of the staff.
enum StaffRows {
    /// The file and those that it imports, for the plugin's `fileDescriptors`.
    static let descriptors = EncodedDescriptors("CvM7CiBnb29nbGUvcHJvdG9idWYvZGVzY3JpcHRvci5wcm90bxIPZ29vZ2xlLnByb3RvYnVmIk0KEUZpbGVEZXNjcmlwdG9yU2V0EjgKBGZpbGUYASADKAsyJC5nb29nbGUucHJvdG9idWYuRmlsZURlc2NyaXB0b3JQcm90b1IEZmlsZSLkBAoTRmlsZURlc2NyaXB0b3JQcm90bxISCgRuYW1lGAEgASgJUgRuYW1lEhgKB3BhY2thZ2UYAiABKAlSB3BhY2thZ2USHgoKZGVwZW5kZW5jeRgDIAMoCVIKZGVwZW5kZW5jeRIrChFwdWJsaWNfZGVwZW5kZW5jeRgKIAMoBVIQcHVibGljRGVwZW5kZW5jeRInCg93ZWFrX2RlcGVuZGVuY3kYCyADKAVSDndlYWtEZXBlbmRlbmN5EkMKDG1lc3NhZ2VfdHlwZRgEIAMoCzIgLmdvb2dsZS5wcm90b2J1Zi5EZXNjcmlwdG9yUHJvdG9SC21lc3NhZ2VUeXBlEkEKCWVudW1fdHlwZRgFIAMoCzIkLmdvb2dsZS5wcm90b2J1Zi5FbnVtRGVzY3JpcHRvclByb3RvUghlbnVtVHlwZRJBCgdzZXJ2aWNlGAYgAygLMicuZ29vZ2xlLnByb3RvYnVmLlNlcnZpY2VEZXNjcmlwdG9yUHJvdG9SB3NlcnZpY2USQwoJZXh0ZW5zaW9uGAcgAygLMiUuZ29vZ2xlLnByb3RvYnVmLkZpZWxkRGVzY3JpcHRvclByb3RvUglleHRlbnNpb24SNgoHb3B0aW9ucxgIIAEoCzIcLmdvb2dsZS5wcm90b2J1Zi5GaWxlT3B0aW9uc1IHb3B0aW9ucxJJChBzb3VyY2VfY29kZV9pbmZvGAkgASgLMh8uZ29vZ2xlLnByb3RvYnVmLlNvdXJjZUNvZGVJbmZvUg5zb3VyY2VDb2RlSW5mbxIWCgZzeW50YXgYDCABKAlSBnN5bnRheCK5BgoPRGVzY3JpcHRvclByb3RvEhIKBG5hbWUYASABKAlSBG5hbWUSOwoFZmllbGQYAiADKAsyJS5nb29nbGUucHJvdG9idWYuRmllbGREZXNjcmlwdG9yUHJvdG9SBWZpZWxkEkMKCWV4dGVuc2lvbhgGIAMoCzIlLmdvb2dsZS5wcm90b2J1Zi5GaWVsZERlc2NyaXB0b3JQcm90b1IJZXh0ZW5zaW9uEkEKC25lc3RlZF90eXBlGAMgAygLMiAuZ29vZ2xlLnByb3RvYnVmLkRlc2NyaXB0b3JQcm90b1IKbmVzdGVkVHlwZRJBCgllbnVtX3R5cGUYBCADKAsyJC5nb29nbGUucHJvdG9idWYuRW51bURlc2NyaXB0b3JQcm90b1IIZW51bVR5cGUSWAoPZXh0ZW5zaW9uX3JhbmdlGAUgAygLMi8uZ29vZ2xlLnByb3RvYnVmLkRlc2NyaXB0b3JQcm90by5FeHRlbnNpb25SYW5nZVIOZXh0ZW5zaW9uUmFuZ2USRAoKb25lb2ZfZGVjbBgIIAMoCzIlLmdvb2dsZS5wcm90b2J1Zi5PbmVvZkRlc2NyaXB0b3JQcm90b1IJb25lb2ZEZWNsEjkKB29wdGlvbnMYByABKAsyHy5nb29nbGUucHJvdG9idWYuTWVzc2FnZU9wdGlvbnNSB29wdGlvbnMSVQoOcmVzZXJ2ZWRfcmFuZ2UYCSADKAsyLi5nb29nbGUucHJvdG9idWYuRGVzY3JpcHRvclByb3RvLlJlc2VydmVkUmFuZ2VSDXJlc2VydmVkUmFuZ2USIwoNcmVzZXJ2ZWRfbmFtZRgKIAMoCVIMcmVzZXJ2ZWROYW1lGnoKDkV4dGVuc2lvblJhbmdlEhQKBXN0YXJ0GAEgASgFUgVzdGFydBIQCgNlbmQYAiABKAVSA2VuZBJACgdvcHRpb25zGAMgASgLMiYuZ29vZ2xlLnByb3RvYnVmLkV4dGVuc2lvblJhbmdlT3B0aW9uc1IHb3B0aW9ucxo3Cg1SZXNlcnZlZFJhbmdlEhQKBXN0YXJ0GAEgASgFUgVzdGFydBIQCgNlbmQYAiABKAVSA2VuZCJ8ChVFeHRlbnNpb25SYW5nZU9wdGlvbnMSWAoUdW5pbnRlcnByZXRlZF9vcHRpb24Y5wcgAygLMiQuZ29vZ2xlLnByb3RvYnVmLlVuaW50ZXJwcmV0ZWRPcHRpb25SE3VuaW50ZXJwcmV0ZWRPcHRpb24qCQjoBxCAgICAAiLBBgoURmllbGREZXNjcmlwdG9yUHJvdG8SEgoEbmFtZRgBIAEoCVIEbmFtZRIWCgZudW1iZXIYAyABKAVSBm51bWJlchJBCgVsYWJlbBgEIAEoDjIrLmdvb2dsZS5wcm90b2J1Zi5GaWVsZERlc2NyaXB0b3JQcm90by5MYWJlbFIFbGFiZWwSPgoEdHlwZRgFIAEoDjIqLmdvb2dsZS5wcm90b2J1Zi5GaWVsZERlc2NyaXB0b3JQcm90by5UeXBlUgR0eXBlEhsKCXR5cGVfbmFtZRgGIAEoCVIIdHlwZU5hbWUSGgoIZXh0ZW5kZWUYAiABKAlSCGV4dGVuZGVlEiMKDWRlZmF1bHRfdmFsdWUYByABKAlSDGRlZmF1bHRWYWx1ZRIfCgtvbmVvZl9pbmRleBgJIAEoBVIKb25lb2ZJbmRleBIbCglqc29uX25hbWUYCiABKAlSCGpzb25OYW1lEjcKB29wdGlvbnMYCCABKAsyHS5nb29nbGUucHJvdG9idWYuRmllbGRPcHRpb25zUgdvcHRpb25zEicKD3Byb3RvM19vcHRpb25hbBgRIAEoCFIOcHJvdG8zT3B0aW9uYWwitgIKBFR5cGUSDwoLVFlQRV9ET1VCTEUQARIOCgpUWVBFX0ZMT0FUEAISDgoKVFlQRV9JTlQ2NBADEg8KC1RZUEVfVUlOVDY0EAQSDgoKVFlQRV9JTlQzMhAFEhAKDFRZUEVfRklYRUQ2NBAGEhAKDFRZUEVfRklYRUQzMhAHEg0KCVRZUEVfQk9PTBAIEg8KC1RZUEVfU1RSSU5HEAkSDgoKVFlQRV9HUk9VUBAKEhAKDFRZUEVfTUVTU0FHRRALEg4KClRZUEVfQllURVMQDBIPCgtUWVBFX1VJTlQzMhANEg0KCVRZUEVfRU5VTRAOEhEKDVRZUEVfU0ZJWEVEMzIQDxIRCg1UWVBFX1NGSVhFRDY0EBASDwoLVFlQRV9TSU5UMzIQERIPCgtUWVBFX1NJTlQ2NBASIkMKBUxhYmVsEhIKDkxBQkVMX09QVElPTkFMEAESEgoOTEFCRUxfUkVRVUlSRUQQAhISCg5MQUJFTF9SRVBFQVRFRBADImMKFE9uZW9mRGVzY3JpcHRvclByb3RvEhIKBG5hbWUYASABKAlSBG5hbWUSNwoHb3B0aW9ucxgCIAEoCzIdLmdvb2dsZS5wcm90b2J1Zi5PbmVvZk9wdGlvbnNSB29wdGlvbnMi4wIKE0VudW1EZXNjcmlwdG9yUHJvdG8SEgoEbmFtZRgBIAEoCVIEbmFtZRI/CgV2YWx1ZRgCIAMoCzIpLmdvb2dsZS5wcm90b2J1Zi5FbnVtVmFsdWVEZXNjcmlwdG9yUHJvdG9SBXZhbHVlEjYKB29wdGlvbnMYAyABKAsyHC5nb29nbGUucHJvdG9idWYuRW51bU9wdGlvbnNSB29wdGlvbnMSXQoOcmVzZXJ2ZWRfcmFuZ2UYBCADKAsyNi5nb29nbGUucHJvdG9idWYuRW51bURlc2NyaXB0b3JQcm90by5FbnVtUmVzZXJ2ZWRSYW5nZVINcmVzZXJ2ZWRSYW5nZRIjCg1yZXNlcnZlZF9uYW1lGAUgAygJUgxyZXNlcnZlZE5hbWUaOwoRRW51bVJlc2VydmVkUmFuZ2USFAoFc3RhcnQYASABKAVSBXN0YXJ0EhAKA2VuZBgCIAEoBVIDZW5kIoMBChhFbnVtVmFsdWVEZXNjcmlwdG9yUHJvdG8SEgoEbmFtZRgBIAEoCVIEbmFtZRIWCgZudW1iZXIYAiABKAVSBm51bWJlchI7CgdvcHRpb25zGAMgASgLMiEuZ29vZ2xlLnByb3RvYnVmLkVudW1WYWx1ZU9wdGlvbnNSB29wdGlvbnMipwEKFlNlcnZpY2VEZXNjcmlwdG9yUHJvdG8SEgoEbmFtZRgBIAEoCVIEbmFtZRI+CgZtZXRob2QYAiADKAsyJi5nb29nbGUucHJvdG9idWYuTWV0aG9kRGVzY3JpcHRvclByb3RvUgZtZXRob2QSOQoHb3B0aW9ucxgDIAEoCzIfLmdvb2dsZS5wcm90b2J1Zi5TZXJ2aWNlT3B0aW9uc1IHb3B0aW9ucyKJAgoVTWV0aG9kRGVzY3JpcHRvclByb3RvEhIKBG5hbWUYASABKAlSBG5hbWUSHQoKaW5wdXRfdHlwZRgCIAEoCVIJaW5wdXRUeXBlEh8KC291dHB1dF90eXBlGAMgASgJUgpvdXRwdXRUeXBlEjgKB29wdGlvbnMYBCABKAsyHi5nb29nbGUucHJvdG9idWYuTWV0aG9kT3B0aW9uc1IHb3B0aW9ucxIwChBjbGllbnRfc3RyZWFtaW5nGAUgASgIOgVmYWxzZVIPY2xpZW50U3RyZWFtaW5nEjAKEHNlcnZlcl9zdHJlYW1pbmcYBiABKAg6BWZhbHNlUg9zZXJ2ZXJTdHJlYW1pbmcikQkKC0ZpbGVPcHRpb25zEiEKDGphdmFfcGFja2FnZRgBIAEoCVILamF2YVBhY2thZ2USMAoUamF2YV9vdXRlcl9jbGFzc25hbWUYCCABKAlSEmphdmFPdXRlckNsYXNzbmFtZRI1ChNqYXZhX211bHRpcGxlX2ZpbGVzGAogASgIOgVmYWxzZVIRamF2YU11bHRpcGxlRmlsZXMSRAodamF2YV9nZW5lcmF0ZV9lcXVhbHNfYW5kX2hhc2gYFCABKAhCAhgBUhlqYXZhR2VuZXJhdGVFcXVhbHNBbmRIYXNoEjoKFmphdmFfc3RyaW5nX2NoZWNrX3V0ZjgYGyABKAg6BWZhbHNlUhNqYXZhU3RyaW5nQ2hlY2tVdGY4ElMKDG9wdGltaXplX2ZvchgJIAEoDjIpLmdvb2dsZS5wcm90b2J1Zi5GaWxlT3B0aW9ucy5PcHRpbWl6ZU1vZGU6BVNQRUVEUgtvcHRpbWl6ZUZvchIdCgpnb19wYWNrYWdlGAsgASgJUglnb1BhY2thZ2USNQoTY2NfZ2VuZXJpY19zZXJ2aWNlcxgQIAEoCDoFZmFsc2VSEWNjR2VuZXJpY1NlcnZpY2VzEjkKFWphdmFfZ2VuZXJpY19zZXJ2aWNlcxgRIAEoCDoFZmFsc2VSE2phdmFHZW5lcmljU2VydmljZXMSNQoTcHlfZ2VuZXJpY19zZXJ2aWNlcxgSIAEoCDoFZmFsc2VSEXB5R2VuZXJpY1NlcnZpY2VzEjcKFHBocF9nZW5lcmljX3NlcnZpY2VzGCogASgIOgVmYWxzZVIScGhwR2VuZXJpY1NlcnZpY2VzEiUKCmRlcHJlY2F0ZWQYFyABKAg6BWZhbHNlUgpkZXByZWNhdGVkEi4KEGNjX2VuYWJsZV9hcmVuYXMYHyABKAg6BHRydWVSDmNjRW5hYmxlQXJlbmFzEioKEW9iamNfY2xhc3NfcHJlZml4GCQgASgJUg9vYmpjQ2xhc3NQcmVmaXgSKQoQY3NoYXJwX25hbWVzcGFjZRglIAEoCVIPY3NoYXJwTmFtZXNwYWNlEiEKDHN3aWZ0X3ByZWZpeBgnIAEoCVILc3dpZnRQcmVmaXgSKAoQcGhwX2NsYXNzX3ByZWZpeBgoIAEoCVIOcGhwQ2xhc3NQcmVmaXgSIwoNcGhwX25hbWVzcGFjZRgpIAEoCVIMcGhwTmFtZXNwYWNlEjQKFnBocF9tZXRhZGF0YV9uYW1lc3BhY2UYLCABKAlSFHBocE1ldGFkYXRhTmFtZXNwYWNlEiEKDHJ1YnlfcGFja2FnZRgtIAEoCVILcnVieVBhY2thZ2USWAoUdW5pbnRlcnByZXRlZF9vcHRpb24Y5wcgAygLMiQuZ29vZ2xlLnByb3RvYnVmLlVuaW50ZXJwcmV0ZWRPcHRpb25SE3VuaW50ZXJwcmV0ZWRPcHRpb24iOgoMT3B0aW1pemVNb2RlEgkKBVNQRUVEEAESDQoJQ09ERV9TSVpFEAISEAoMTElURV9SVU5USU1FEAMqCQjoBxCAgICAAkoECCYQJyLjAgoOTWVzc2FnZU9wdGlvbnMSPAoXbWVzc2FnZV9zZXRfd2lyZV9mb3JtYXQYASABKAg6BWZhbHNlUhRtZXNzYWdlU2V0V2lyZUZvcm1hdBJMCh9ub19zdGFuZGFyZF9kZXNjcmlwdG9yX2FjY2Vzc29yGAIgASgIOgVmYWxzZVIcbm9TdGFuZGFyZERlc2NyaXB0b3JBY2Nlc3NvchIlCgpkZXByZWNhdGVkGAMgASgIOgVmYWxzZVIKZGVwcmVjYXRlZBIbCgltYXBfZW50cnkYByABKAhSCG1hcEVudHJ5ElgKFHVuaW50ZXJwcmV0ZWRfb3B0aW9uGOcHIAMoCzIkLmdvb2dsZS5wcm90b2J1Zi5VbmludGVycHJldGVkT3B0aW9uUhN1bmludGVycHJldGVkT3B0aW9uKgkI6AcQgICAgAJKBAgEEAVKBAgFEAZKBAgGEAdKBAgIEAlKBAgJEAoikgQKDEZpZWxkT3B0aW9ucxJBCgVjdHlwZRgBIAEoDjIjLmdvb2dsZS5wcm90b2J1Zi5GaWVsZE9wdGlvbnMuQ1R5cGU6BlNUUklOR1IFY3R5cGUSFgoGcGFja2VkGAIgASgIUgZwYWNrZWQSRwoGanN0eXBlGAYgASgOMiQuZ29vZ2xlLnByb3RvYnVmLkZpZWxkT3B0aW9ucy5KU1R5cGU6CUpTX05PUk1BTFIGanN0eXBlEhkKBGxhenkYBSABKAg6BWZhbHNlUgRsYXp5Ei4KD3VudmVyaWZpZWRfbGF6eRgPIAEoCDoFZmFsc2VSDnVudmVyaWZpZWRMYXp5EiUKCmRlcHJlY2F0ZWQYAyABKAg6BWZhbHNlUgpkZXByZWNhdGVkEhkKBHdlYWsYCiABKAg6BWZhbHNlUgR3ZWFrElgKFHVuaW50ZXJwcmV0ZWRfb3B0aW9uGOcHIAMoCzIkLmdvb2dsZS5wcm90b2J1Zi5VbmludGVycHJldGVkT3B0aW9uUhN1bmludGVycHJldGVkT3B0aW9uIi8KBUNUeXBlEgoKBlNUUklORxAAEggKBENPUkQQARIQCgxTVFJJTkdfUElFQ0UQAiI1CgZKU1R5cGUSDQoJSlNfTk9STUFMEAASDQoJSlNfU1RSSU5HEAESDQoJSlNfTlVNQkVSEAIqCQjoBxCAgICAAkoECAQQBSJzCgxPbmVvZk9wdGlvbnMSWAoUdW5pbnRlcnByZXRlZF9vcHRpb24Y5wcgAygLMiQuZ29vZ2xlLnByb3RvYnVmLlVuaW50ZXJwcmV0ZWRPcHRpb25SE3VuaW50ZXJwcmV0ZWRPcHRpb24qCQjoBxCAgICAAiLAAQoLRW51bU9wdGlvbnMSHwoLYWxsb3dfYWxpYXMYAiABKAhSCmFsbG93QWxpYXMSJQoKZGVwcmVjYXRlZBgDIAEoCDoFZmFsc2VSCmRlcHJlY2F0ZWQSWAoUdW5pbnRlcnByZXRlZF9vcHRpb24Y5wcgAygLMiQuZ29vZ2xlLnByb3RvYnVmLlVuaW50ZXJwcmV0ZWRPcHRpb25SE3VuaW50ZXJwcmV0ZWRPcHRpb24qCQjoBxCAgICAAkoECAUQBiKeAQoQRW51bVZhbHVlT3B0aW9ucxIlCgpkZXByZWNhdGVkGAEgASgIOgVmYWxzZVIKZGVwcmVjYXRlZBJYChR1bmludGVycHJldGVkX29wdGlvbhjnByADKAsyJC5nb29nbGUucHJvdG9idWYuVW5pbnRlcnByZXRlZE9wdGlvblITdW5pbnRlcnByZXRlZE9wdGlvbioJCOgHEICAgIACIpwBCg5TZXJ2aWNlT3B0aW9ucxIlCgpkZXByZWNhdGVkGCEgASgIOgVmYWxzZVIKZGVwcmVjYXRlZBJYChR1bmludGVycHJldGVkX29wdGlvbhjnByADKAsyJC5nb29nbGUucHJvdG9idWYuVW5pbnRlcnByZXRlZE9wdGlvblITdW5pbnRlcnByZXRlZE9wdGlvbioJCOgHEICAgIACIuACCg1NZXRob2RPcHRpb25zEiUKCmRlcHJlY2F0ZWQYISABKAg6BWZhbHNlUgpkZXByZWNhdGVkEnEKEWlkZW1wb3RlbmN5X2xldmVsGCIgASgOMi8uZ29vZ2xlLnByb3RvYnVmLk1ldGhvZE9wdGlvbnMuSWRlbXBvdGVuY3lMZXZlbDoTSURFTVBPVEVOQ1lfVU5LTk9XTlIQaWRlbXBvdGVuY3lMZXZlbBJYChR1bmludGVycHJldGVkX29wdGlvbhjnByADKAsyJC5nb29nbGUucHJvdG9idWYuVW5pbnRlcnByZXRlZE9wdGlvblITdW5pbnRlcnByZXRlZE9wdGlvbiJQChBJZGVtcG90ZW5jeUxldmVsEhcKE0lERU1QT1RFTkNZX1VOS05PV04QABITCg9OT19TSURFX0VGRkVDVFMQARIOCgpJREVNUE9URU5UEAIqCQjoBxCAgICAAiKaAwoTVW5pbnRlcnByZXRlZE9wdGlvbhJBCgRuYW1lGAIgAygLMi0uZ29vZ2xlLnByb3RvYnVmLlVuaW50ZXJwcmV0ZWRPcHRpb24uTmFtZVBhcnRSBG5hbWUSKQoQaWRlbnRpZmllcl92YWx1ZRgDIAEoCVIPaWRlbnRpZmllclZhbHVlEiwKEnBvc2l0aXZlX2ludF92YWx1ZRgEIAEoBFIQcG9zaXRpdmVJbnRWYWx1ZRIsChJuZWdhdGl2ZV9pbnRfdmFsdWUYBSABKANSEG5lZ2F0aXZlSW50VmFsdWUSIQoMZG91YmxlX3ZhbHVlGAYgASgBUgtkb3VibGVWYWx1ZRIhCgxzdHJpbmdfdmFsdWUYByABKAxSC3N0cmluZ1ZhbHVlEicKD2FnZ3JlZ2F0ZV92YWx1ZRgIIAEoCVIOYWdncmVnYXRlVmFsdWUaSgoITmFtZVBhcnQSGwoJbmFtZV9wYXJ0GAEgAigJUghuYW1lUGFydBIhCgxpc19leHRlbnNpb24YAiACKAhSC2lzRXh0ZW5zaW9uIqcCCg5Tb3VyY2VDb2RlSW5mbxJECghsb2NhdGlvbhgBIAMoCzIoLmdvb2dsZS5wcm90b2J1Zi5Tb3VyY2VDb2RlSW5mby5Mb2NhdGlvblIIbG9jYXRpb24azgEKCExvY2F0aW9uEhYKBHBhdGgYASADKAVCAhABUgRwYXRoEhYKBHNwYW4YAiADKAVCAhABUgRzcGFuEikKEGxlYWRpbmdfY29tbWVudHMYAyABKAlSD2xlYWRpbmdDb21tZW50cxIrChF0cmFpbGluZ19jb21tZW50cxgEIAEoCVIQdHJhaWxpbmdDb21tZW50cxI6ChlsZWFkaW5nX2RldGFjaGVkX2NvbW1lbnRzGAYgAygJUhdsZWFkaW5nRGV0YWNoZWRDb21tZW50cyLRAQoRR2VuZXJhdGVkQ29kZUluZm8STQoKYW5ub3RhdGlvbhgBIAMoCzItLmdvb2dsZS5wcm90b2J1Zi5HZW5lcmF0ZWRDb2RlSW5mby5Bbm5vdGF0aW9uUgphbm5vdGF0aW9uGm0KCkFubm90YXRpb24SFgoEcGF0aBgBIAMoBUICEAFSBHBhdGgSHwoLc291cmNlX2ZpbGUYAiABKAlSCnNvdXJjZUZpbGUSFAoFYmVnaW4YAyABKAVSBWJlZ2luEhAKA2VuZBgEIAEoBVIDZW5kQn4KE2NvbS5nb29nbGUucHJvdG9idWZCEERlc2NyaXB0b3JQcm90b3NIAVotZ29vZ2xlLmdvbGFuZy5vcmcvcHJvdG9idWYvdHlwZXMvZGVzY3JpcHRvcnBi+AEBogIDR1BCqgIaR29vZ2xlLlByb3RvYnVmLlJlZmxlY3Rpb24KgSkKFWxlY3Rlcm4vb3B0aW9ucy5wcm90bxIHbGVjdGVybhogZ29vZ2xlL3Byb3RvYnVmL2Rlc2NyaXB0b3IucHJvdG8iawoFUGFydHkSNgoLY2VydGlmaWNhdGUYASABKA4yFC5sZWN0ZXJuLkNlcnRpZmljYXRlUgtjZXJ0aWZpY2F0ZRIqCgdzZXNzaW9uGAIgASgOMhAubGVjdGVybi5TZXNzaW9uUgdzZXNzaW9uIpcCCgRSdWxlEiQKBWFsbG93GAEgAygLMg4ubGVjdGVybi5QYXJ0eVIFYWxsb3cSJwoGZWZmZWN0GAIgASgOMg8ubGVjdGVybi5FZmZlY3RSBmVmZmVjdBIdCgp0aW1lb3V0X21zGAMgASgNUgl0aW1lb3V0TXMSFgoGaW5saW5lGAQgASgIUgZpbmxpbmUSGAoHcmVhc29ucxgFIAMoCVIHcmVhc29ucxIYCgdwcmVwYXJlGAYgASgIUgdwcmVwYXJlEhYKBnNlY3JldBgHIAEoCFIGc2VjcmV0EicKBmZvbGxvdxgIIAEoCzIPLmxlY3Rlcm4uRm9sbG93UgZmb2xsb3cSFAoFcmlnaHQYCSABKAlSBXJpZ2h0IkEKBkZvbGxvdxIWCgZ0b3BpY3MYASADKAlSBnRvcGljcxIfCgtmcm9tX29sZGVzdBgCIAEoCFIKZnJvbU9sZGVzdCJWCgZSZWFzb24SFgoGc3RhdHVzGAEgASgFUgZzdGF0dXMSDgoCemgYAiABKAlSAnpoEg4KAmVuGAMgASgJUgJlbhIUCgVmYWN0cxgEIAMoCVIFZmFjdHMikwIKBVRhYmxlEhIKBG5hbWUYASABKAlSBG5hbWUSEAoDa2V5GAIgAygJUgNrZXkSFgoGcGVyc29uGAMgAygJUgZwZXJzb24SKgoFZXJhc2UYBCABKA4yFC5sZWN0ZXJuLlRhYmxlLkVyYXNlUgVlcmFzZRIUCgVibGFuaxgFIAMoCVIFYmxhbmsSGgoIbWVudGlvbnMYBiADKAlSCG1lbnRpb25zEhIKBG9wZW4YByABKAlSBG9wZW4SGQoIa2VwdF9mb3IYCCABKAlSB2tlcHRGb3IiPwoFRXJhc2USFQoRRVJBU0VfVU5TUEVDSUZJRUQQABIKCgZERUxFVEUQARIJCgVCTEFOSxACEggKBEtFRVAQAyIWCgRWaWV3Eg4KAm9mGAEgASgJUgJvZipPCgtDZXJ0aWZpY2F0ZRISCg5OT19DRVJUSUZJQ0FURRAAEgoKBkRFVklDRRABEgsKB1BBUlRORVIQAhIICgRERVNLEAMSCQoFQURNSU4QBCowCgdTZXNzaW9uEg4KCk5PX1NFU1NJT04QABIKCgZSRUFERVIQARIJCgVTVEFGRhACKicKBkVmZmVjdBIICgROT05FEAASCAoEUkVBRBABEgkKBVdSSVRFEAI6QwoEcnVsZRIeLmdvb2dsZS5wcm90b2J1Zi5NZXRob2RPcHRpb25zGNGGAyABKAsyDS5sZWN0ZXJuLlJ1bGVSBHJ1bGU6TAoGcmVhc29uEiEuZ29vZ2xlLnByb3RvYnVmLkVudW1WYWx1ZU9wdGlvbnMY0YYDIAEoCzIPLmxlY3Rlcm4uUmVhc29uUgZyZWFzb246RwoFdGFibGUSHy5nb29nbGUucHJvdG9idWYuTWVzc2FnZU9wdGlvbnMY0YYDIAEoCzIOLmxlY3Rlcm4uVGFibGVSBXRhYmxlOkQKBHZpZXcSHy5nb29nbGUucHJvdG9idWYuTWVzc2FnZU9wdGlvbnMY0oYDIAEoCzINLmxlY3Rlcm4uVmlld1IEdmlld0qWHgr0AQoBDBIDAwASGukBIFdoYXQgYSBtZXRob2QgbWF5IGRvIGFuZCB3aG8gbWF5IGNhbGwgaXQsIHNhaWQgb25jZSwgYmVzaWRlIHRoZSBtZXRob2QuIFRoZSBnZW5lcmF0b3IgdHVybnMgdGhlc2UKIG9wdGlvbnMgaW50byB0aGUgdGFibGUgdGhhdCB0aGUgZGFlbW9uIGVuZm9yY2VzIGFuZCBpbnRvIHRoZSByZWZlcmVuY2UgcGFnZS4gTGlrZXdpc2UgdGhlIHRhYmxlcyBvZiBhIHBsdWdpbiwKIGluIGEgZmlsZSBvZiBpdHMgb3duLgoKZgoCBQASBAkAEwEaWiBXaGF0IGEgY2FsbGVyJ3MgVExTIGNlcnRpZmljYXRlIG1ha2VzIGl0LiBUaGUgcm9sZSBpcyBwYXJ0IG9mIHRoZSBjZXJ0aWZpY2F0ZSdzIFNBTiBVUkkuCgo+CgQFAAIBEgMMAg0aMSBBIGtpb3NrLCBhIGxvY2tlciwgYSBnYXRlOiB1bmF0dGVuZGVkIGhhcmR3YXJlLgoKSQoEBQACAhIDDgIOGjwgVGhlIGJhY2tlbmQgb2YgYSBib29rc2hvcCwgYSBjb3VyaWVyLCBhIG1pbmktcHJvZ3JhbSBob3N0LgoKHgoEBQACAxIDEAILGhEgQSBzdGFmZmVkIGRlc2suCgogCgQFAAIEEgMSAgwaEyBBbiBhZG1pbmlzdHJhdG9yLgoKLQoCBQESBBYAGgEaISBXaG8gaXMgc2lnbmVkIGluIGF0IHRoZSBjYWxsZXIuCgoxCgIEABIEHQAgARolIE9uZSBraW5kIG9mIGNhbGxlci4gQm90aCBtdXN0IGhvbGQuCgopCgIFAhIEIwAqARodIFdoYXQgYSBtZXRob2QgZG9lcyB0byBkYXRhLgoKHwoEBQICABIDJQILGhIgVG91Y2hlcyBubyBkYXRhLgoKIgoEBQICARIDJwILGhUgUmVhZHMgb25lIHNuYXBzaG90LgoKJwoEBQICAhIDKQIMGhogUnVucyBpbiBvbmUgdHJhbnNhY3Rpb24uCgolCgIEARIELQBBARoZIFRoZSBydWxlIG9mIG9uZSBtZXRob2QuCgpECgQEAQIAEgMvAhsaNyBBbnkgb2YgdGhlc2UgbWF5IGNhbGw7IGVtcHR5OiBvbmx5IG90aGVyIHBsdWdpbnMgbWF5LgoKaAoEBAECAhIDMgIYGlsgVGhlIHRpbWUgYSBjYWxsIG1heSB0YWtlIHVubGVzcyB0aGUgY2FsbGVyIHNheXMgb3RoZXJ3aXNlOyAwIGlzIHRoZSBkYWVtb24ncyBvd24gZGVmYXVsdC4KCq4BCgQEAQIDEgM1AhIaoAEgTk9ORSBvciBSRUFEOiBzbyBsaXR0bGUgd29yayB0aGF0IGl0IG1heSBydW4gb24gdGhlIHJlYWN0b3IuIEEgUkVBRCB0aGVyZSB0aGF0IHByb3ZlcyB0byBiZSBtb3JlLCBvciB3b3VsZCBoYXZlIHRvCiB3YWl0LCBpcyBydW4gYWdhaW4gb24gdGhlIHN0b3JlJ3MgdGhyZWFkcy4KCl4KBAQBAgQSAzcCHhpRIE5hbWVzIG9mIHRoZSB2YWx1ZXMgb2YgdGhlIHNlcnZpY2UncyBSZWFzb24gZW51bSB0aGF0IHRoaXMgbWV0aG9kIHJlZnVzZXMgd2l0aC4KClsKBAQBAgUSAzkCExpOIFRoZSBoYW5kbGVyIGhhcyBhIHNsb3cgcGFydCB0aGF0IHJ1bnMgYmVmb3JlIHRoZSB0cmFuc2FjdGlvbiwgb24gYSBzbmFwc2hvdC4KCmwKBAQBAgYSAzsCEhpfIFRoZSBhbnN3ZXIgaG9sZHMgYSBzZWNyZXQ6IGl0IGlzIG5ldmVyIHN0b3JlZCB1bmRlciBpdHMgcmVxdWVzdCBrZXksIGFuZCBhIHJlcGVhdCBydW5zIGFnYWluLgoKkAEKBAQBAgcSAz0CFBqCASBPdGhlciBwbHVnaW5zIG9ubHksIFdSSVRFOiB0aGUgaG9zdCBjYWxscyB0aGUgbWV0aG9kIGZvciBlYWNoIGNoYW5nZSBvZiB0aGVzZSB0b3BpY3MsIHdob3NlIHJlcXVlc3QgaXMgYSBsZWN0ZXJuLmhvc3QudjEuQ2hhbmdlLgoK0QEKBAQBAggSA0ACExrDASBXaGF0IGEgbWVtYmVyIG9mIHN0YWZmIG11c3QgYmUgYWxsb3dlZCB0byBkbywgImNpcmN1bGF0aW9uLmxlbmQiOiB0aGUgcGFydGllcyB3aXRoIHNlc3Npb24gU1RBRkYgYXJlIGZvciBzZXNzaW9ucyB0aGF0IGhhdmUgdGhpcwogcmlnaHQuICIqIjogYW55IG1lbWJlciBvZiBzdGFmZi4gR2l2ZW4gd2hlcmV2ZXIgc3RhZmYgbWF5IGNhbGwuCgorCgIEAhIERABJARofIFRvcGljcyB0aGF0IGEgbWV0aG9kIGZvbGxvd3MuCgpDCgQEAgIAEgNGAh0aNiAiY2lyY3VsYXRpb24ubG9hbiIsIG9yIGEgYmVnaW5uaW5nLCAiY2lyY3VsYXRpb24uKiIuCgp3CgQEAgIBEgNIAhcaaiBCZWdpbnMgd2l0aCB0aGUgb2xkZXN0IGNoYW5nZSB0aGF0IGlzIGtlcHQ7IGVsc2Ugd2l0aCB0aG9zZSB0aGF0IGNvbWUgYWZ0ZXIgdGhlIHBsdWdpbiB3YXMgZmlyc3QgbG9hZGVkLgoKVwoCBAMSBEwAUgEaSyBIb3cgYSByZWFzb24gaXMgdG9sZCB0byBhIHByb2dyYW0gKHRoZSBnUlBDIHN0YXR1cyBjb2RlKSBhbmQgdG8gYSBwZXJzb24uCgo4CgQEAwIDEgNRAhwaKyBOYW1lcyBvZiB0aGUgZmFjdHMgdGhhdCBtYXkgY29tZSB3aXRoIGl0LgoKYwoCBAQSBFUAcQEaVyBBIHRhYmxlIG9mIGEgcGx1Z2luOiB0aGUgbWVzc2FnZSBpcyBpdHMgcm93LCBlYWNoIGZpZWxkIGEgY29sdW1uIG9mIHRoZSBmaWVsZCdzIG5hbWUuCgpOCgQEBAQAEgRXAl8DGkAgV2hhdCBoYXBwZW5zIHRvIHRoZSByb3cgd2hlbiBhIHBlcnNvbiB0aGF0IGl0IG5hbWVzIGlzIGVyYXNlZC4KCpwBCgYEBAQAAgESA1oEDxqMASBUaGUgcm93IGlzIGRlbGV0ZWQgd2hlcmUgdGhlIGZpcnN0IGNvbHVtbiBvZiBgcGVyc29uYCBuYW1lcyB0aGUgcGVyc29uOyB3aGVyZSBhbm90aGVyIG9uZSBkb2VzLCB0aGF0IGJlY29tZXMgTlVMTCB3aGVyZSBpdCBtYXkgYmUsIGVsc2UgMC4KCmcKBgQEBAACAhIDXAQOGlggVGhlIHJvdyBzdGF5czsgdGhlIGNvbHVtbnMgdGhhdCBuYW1lIHRoZSBwZXJzb24gYmVjb21lIE5VTEwgd2hlcmUgdGhleSBtYXkgYmUsIGVsc2UgMC4KCigKBgQEBAACAxIDXgQNGhkgVGhlIHJvdyBzdGF5cyBhcyBpdCBpcy4KCkEKBAQEAgASA2ECEho0ICJjaXJjdWxhdGlvbl9pdGVtIjsgYmVnaW5zIHdpdGggdGhlIHBsdWdpbidzIG5hbWUuCgouCgQEBAIBEgNjAhoaISBUaGUgY29sdW1ucyBvZiB0aGUgcHJpbWFyeSBrZXkuCgqYAQoEBAQCAhIDZQIdGooBIENvbHVtbnMgdGhhdCBob2xkIHRoZSBudW1iZXIgb2YgYSBwZXJzb246IHdoYXQgaXMgZXhwb3J0ZWQgYW5kIGVyYXNlZCB3aXRoIHRoYXQgcGVyc29uIGlzIGZvdW5kIGJ5IHRoZW0uIFRoZSBmaXJzdCBzYXlzIHdob3NlIHJvdyBpdCBpcy4KCmUKBAQEAgQSA2gCHBpYIEJMQU5LOiBmdXJ0aGVyIGNvbHVtbnMgdGhhdCB0ZWxsIG9mIHRoZSBwZXJzb24gd2hvc2Ugcm93IGl0IGlzOyB0aGV5IGFyZSBlbXB0aWVkLCB0b28uCgqYAgoEBAQCBRIDawIfGooCIENvbHVtbnMgaW4gd2hpY2ggYSBwZXJzb24gbWF5IGJlIG1lbnRpb25lZCwgYnkgbnVtYmVyIG9yIGJ5IG5hbWUsIGFzIHRleHQgb3IgaW4gYSBtZXNzYWdlOiB3aGVyZSBvbmUgaXMsIHRoZSByb3cgaXMgZXhwb3J0ZWQgd2l0aCB0aGF0CiBwZXJzb24sIGFuZCB0aGUgY29sdW1uIGlzIGVtcHRpZWQgd2hlbiB0aGUgcGVyc29uIGlzIGVyYXNlZCwgdW5sZXNzIHRoZSByb3cgaXMga2VwdC4gVGFibGVzIHdpdGhvdXQgYSBwZXJzb24gbWF5IGhhdmUgdGhlbSwgdG9vLgoK1QEKBAQEAgYSA24CEhrHASBBIGNvbmRpdGlvbiBvbiB0aGUgY29sdW1ucywgaW4gdGhlIFNRTCB0aGF0IGJvdGggc3RvcmVzIHRha2U6ICJyZXR1cm5lZF9hdF9tcyBJUyBOVUxMIi4gV2hpbGUgc3VjaCBhIHJvdyBpcyBhIHBlcnNvbidzLCB0aGUgcGVyc29uIGlzIG5vdAogZXJhc2VkLiBBbiBpbmRleCBzaG91bGQgZmluZCBhIHBlcnNvbidzIHJvd3MgdGhhdCBtZWV0IGl0LgoKbwoEBAQCBxIDcAIWGmIgV2hhdCBpcyBsZWZ0IG9mIHRoZSByb3cgaXMga2VwdCBmb3IsIGluIGEgZmV3IHdvcmRzIGZvciBwZW9wbGU6ICJib29ra2VlcGluZyIuIE5lZWRlZCB3aXRoIEtFRVAuCgpTCgIEBRIEdAB3ARpHIFNvbWUgY29sdW1ucyBvZiBhIHRhYmxlLCBmb3Igc3RhdGVtZW50cyB0aGF0IHJlYWQgbm8gbW9yZSB0aGFuIHRob3NlLgoKQAoEBAUCABIDdgIQGjMgVGhlIG1lc3NhZ2Ugb2YgdGhlIHRhYmxlJ3Mgcm93LCBpbiB0aGUgc2FtZSBmaWxlLgpiBnByb3RvMwrxGAoQU3RhZmYvcm93cy5wcm90bxISbGVjdGVybi5zdGFmZi5yb3dzGhVsZWN0ZXJuL29wdGlvbnMucHJvdG8ijwIKCkFjY291bnRSb3cSHQoKYWNjb3VudF9pZBgBIAEoA1IJYWNjb3VudElkEhQKBWxvZ2luGAIgASgJUgVsb2dpbhISCgRuYW1lGAMgASgJUgRuYW1lEh0KCmxpYnJhcnlfaWQYBCABKANSCWxpYnJhcnlJZBIcCglsYW5ndWFnZXMYBSABKAlSCWxhbmd1YWdlcxIcCgl3aXRoZHJhd24YBiABKAhSCXdpdGhkcmF3bhIYCgd2ZXJzaW9uGAcgASgDUgd2ZXJzaW9uOkOKtRg/Cg1zdGFmZl9hY2NvdW50EgphY2NvdW50X2lkGgphY2NvdW50X2lkIANCFHdobyBkaWQgd2hhdCBhdCB3b3JrIqwCCgtQYXNzd29yZFJvdxIdCgphY2NvdW50X2lkGAEgASgDUglhY2NvdW50SWQSGAoHdmVyc2lvbhgCIAEoA1IHdmVyc2lvbhISCgRzYWx0GAMgASgMUgRzYWx0EhIKBGhhc2gYBCABKAxSBGhhc2gSEgoEY29zdBgFIAEoA1IEY29zdBIdCgpibG9ja19zaXplGAYgASgDUglibG9ja1NpemUSGgoIcGFyYWxsZWwYByABKANSCHBhcmFsbGVsEhkKCGlzX2ZpcnN0GAggASgIUgdpc0ZpcnN0EiIKDWNoYW5nZWRfYXRfbXMYCSABKANSC2NoYW5nZWRBdE1zOi6KtRgqCg5zdGFmZl9wYXNzd29yZBIKYWNjb3VudF9pZBoKYWNjb3VudF9pZCABIq8BCgdDb2RlUm93Eh0KCmFjY291bnRfaWQYASABKANSCWFjY291bnRJZBIWCgZzZWNyZXQYAiABKAxSBnNlY3JldBIbCglsYXN0X3N0ZXAYAyABKANSCGxhc3RTdGVwEiQKDmVucm9sbGVkX2F0X21zGAQgASgDUgxlbnJvbGxlZEF0TXM6Koq1GCYKCnN0YWZmX2NvZGUSCmFjY291bnRfaWQaCmFjY291bnRfaWQgASJvCglQb2xpY3lSb3cSHQoKbGlicmFyeV9pZBgBIAEoA1IJbGlicmFyeUlkEiMKDWNvZGVfcmVxdWlyZWQYAiABKAhSDGNvZGVSZXF1aXJlZDoeirUYGgoMc3RhZmZfcG9saWN5EgpsaWJyYXJ5X2lkImMKB1JvbGVSb3cSEgoEY29kZRgBIAEoCVIEY29kZRISCgRuYW1lGAIgASgJUgRuYW1lEhgKB3ZlcnNpb24YAyABKANSB3ZlcnNpb246Foq1GBIKCnN0YWZmX3JvbGUSBGNvZGUiWQoJQWN0aW9uUm93EhIKBHJvbGUYASABKAlSBHJvbGUSFgoGYWN0aW9uGAIgASgJUgZhY3Rpb246IIq1GBwKDHN0YWZmX2FjdGlvbhIEcm9sZRIGYWN0aW9uIvMBCg1Bc3NpZ25tZW50Um93Eh0KCmFjY291bnRfaWQYASABKANSCWFjY291bnRJZBISCgRyb2xlGAIgASgJUgRyb2xlEh0KCmxpYnJhcnlfaWQYAyABKANSCWxpYnJhcnlJZBIbCglicmFuY2hfaWQYBCABKANSCGJyYW5jaElkEiQKDmFzc2lnbmVkX2F0X21zGAUgASgDUgxhc3NpZ25lZEF0TXM6TYq1GEkKEHN0YWZmX2Fzc2lnbm1lbnQSCmFjY291bnRfaWQSBHJvbGUSCmxpYnJhcnlfaWQSCWJyYW5jaF9pZBoKYWNjb3VudF9pZCABIoACCgtTaWduZWRJblJvdxIdCgphY2NvdW50X2lkGAEgASgDUglhY2NvdW50SWQSGgoIdGVybWluYWwYAiABKAlSCHRlcm1pbmFsEhsKCWJyYW5jaF9pZBgDIAEoA1IIYnJhbmNoSWQSHQoKbGlicmFyeV9pZBgEIAEoA1IJbGlicmFyeUlkEiUKD3NpZ25lZF9pbl9hdF9tcxgFIAEoA1IMc2lnbmVkSW5BdE1zEiIKDWV4cGlyZXNfYXRfbXMYBiABKANSC2V4cGlyZXNBdE1zOi+KtRgrCg9zdGFmZl9zaWduZWRfaW4SCmFjY291bnRfaWQaCmFjY291bnRfaWQgASLdAQoKRmFpbHVyZVJvdxIaCgh0ZXJtaW5hbBgBIAEoCVIIdGVybWluYWwSFAoFbG9naW4YAiABKAlSBWxvZ2luEhoKCGZhaWx1cmVzGAMgASgDUghmYWlsdXJlcxIZCghzaW5jZV9tcxgEIAEoA1IHc2luY2VNcxIcCgpsYXN0X2F0X21zGAUgASgDUghsYXN0QXRNcxIiCg13YWl0X3VudGlsX21zGAYgASgDUgt3YWl0VW50aWxNczokirUYIAoNc3RhZmZfZmFpbHVyZRIIdGVybWluYWwSBWxvZ2luIs8CCglSZWNvcmRSb3cSGwoJcmVjb3JkX2lkGAEgASgDUghyZWNvcmRJZBIdCgphY2NvdW50X2lkGAIgASgDUglhY2NvdW50SWQSEgoEcm9sZRgDIAEoCVIEcm9sZRISCgRraW5kGAQgASgJUgRraW5kEhYKBmRldGFpbBgFIAEoCVIGZGV0YWlsEhMKBWF0X21zGAYgASgDUgRhdE1zEiIKDWJ5X2FjY291bnRfaWQYByABKANSC2J5QWNjb3VudElkEhoKCHRlcm1pbmFsGAggASgJUgh0ZXJtaW5hbBIfCgtyZXF1ZXN0X2tleRgJIAEoCVIKcmVxdWVzdEtleTpQirUYTAoMc3RhZmZfcmVjb3JkEglyZWNvcmRfaWQaCmFjY291bnRfaWQaDWJ5X2FjY291bnRfaWQgA0IUd2hvIGRpZCB3aGF0IGF0IHdvcmtK2gcKJAoBDBIDAQASGhogVGhlIHRhYmxlcyBvZiB0aGUgc3RhZmYuCgobCgQEAAIDEgMMAhcaDiAwOiB0aGUgY2l0eS4KCigKBAQAAgQSAw4CFxobIFdpdGggYmxhbmtzIGJldHdlZW4gdGhlbS4KCiEKAgQBEgQUACEBGhUgQSBwYXNzd29yZCwgaGFzaGVkLgoKLAoEBAECARIDGAIUGh8gUmlzZXMgd2l0aCBlYWNoIG5ldyBwYXNzd29yZC4KCkcKBAQBAgcSAx8CFBo6IFNldCBieSBzb21lYm9keSBlbHNlLCB0byBiZSBjaGFuZ2VkIGF0IHRoZSBuZXh0IHNpZ24taW4uCgotCgIEAhIEJAArARohIFRoZSBzZWNyZXQgb2YgdGltZS1iYXNlZCBjb2Rlcy4KCjcKBAQCAgISAykCFhoqIFRoZSBzdGVwIG9mIHRoZSBsYXN0IGNvZGUgdGhhdCB3YXMgdXNlZC4KCi0KAgQDEgQuADMBGiEgV2hpY2ggbGlicmFyaWVzIGFzayBmb3IgYSBjb2RlLgoKIQoEBAMCABIDMQIXGhQgMDogdGhlIHdob2xlIGNpdHkuCgptCgIEBhIEQwBKARphIEEgcm9sZSB0aGF0IGEgcGVyc29uIGhhcyBzb21ld2hlcmU6IGF0IGEgYnJhbmNoLCBpbiBhIGxpYnJhcnksIG9yLCB3aXRoIHR3byB6ZXJvcywgaW4gdGhlIGNpdHkuCgpHCgIEBxIETQBWARo7IFdoZXJlIGEgbWVtYmVyIG9mIHN0YWZmIGlzIHNpZ25lZCBpbjogb25lIGRlc2sgYXQgYSB0aW1lLgoKNgoEBAcCAhIDUgIWGikgT2YgdGhlIGRlc2s7IDA6IGl0IGlzIG5vIHNlcnZpY2UgcG9pbnQuCgp8CgIECBIEWQBhARpwIFdyb25nIHBhc3N3b3JkcyBvZiBhIGxvZ2luIG5hbWUgYXQgYSBkZXNrOyB3aXRob3V0IGEgbmFtZSB0aG9zZSBvZiB0aGUgZGVzazsgd2l0aG91dCBhIGRlc2sgdGhvc2Ugb2YgdGhlIG5hbWUuCgowCgIECRIEZABxARokIFNvbWV0aGluZyB0aGF0IHdhcyBkb25lLCBmb3IgZXZlci4KCkIKBAQJAgESA2gCFxo1IFdob20gaXQgd2FzIGRvbmUgdG87IDA6IG5vYm9keSwgaXQgaXMgYWJvdXQgYSByb2xlLgoKMwoEBAkCAhIDagISGiYgV2hpY2ggcm9sZSBpdCBpcyBhYm91dDsgZW1wdHk6IG5vbmUuCmIGcHJvdG8z")
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
