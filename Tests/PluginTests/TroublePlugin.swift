// A plugin in C that does what a request's text says: spins, traps, sleeps, ends the process, in each place a handler has.

import Foundation
import LecternClient
import LecternNet
import LecternTestSupport
import LecternTesting

/// Makes the plugin `trouble` and its calls.
enum TroublePlugin {
    static let service = "lectern.trouble.v1.Trouble"

    private static let proto = """
        syntax = "proto3";
        package lectern.trouble.v1;
        import "lectern/options.proto";
        service Trouble {
          rpc Inline(Do) returns (Done) { option (lectern.rule) = { PARTIES effect: NONE inline: true }; }
          rpc Compute(Do) returns (Done) { option (lectern.rule) = { PARTIES effect: NONE }; }
          rpc Read(Do) returns (Done) { option (lectern.rule) = { PARTIES effect: READ }; }
          rpc Prepare(Do) returns (Done) { option (lectern.rule) = { PARTIES effect: NONE prepare: true }; }
          rpc Write(Do) returns (Done) { option (lectern.rule) = { PARTIES effect: WRITE }; }
          rpc Watch(Do) returns (stream Done) { option (lectern.rule) = { PARTIES effect: READ }; }
          rpc Relay(Do) returns (Done) { option (lectern.rule) = { PARTIES effect: WRITE }; }
        }
        message Do { string what = 1; }
        message Done {}
        """.replacingOccurrences(
            of: "PARTIES", with: "allow: {} allow: { certificate: DEVICE } allow: { certificate: DESK } allow: { certificate: ADMIN }")

    private static let source = """
        #define _GNU_SOURCE
        #include <signal.h>
        #include <stdlib.h>
        #include <string.h>
        #include <time.h>
        #include <unistd.h>
        #include "lectern_plugin.h"
        #include "descriptors.h"
        LECTERN_PLUGIN_STAMP("", "");
        #define NAMED(text) {(const uint8_t *)(text), sizeof(text) - 1}
        static const lectern_party parties[] = {{0, 0}, {1, 0}, {3, 0}, {4, 0}};
        #define METHOD(n, e, f) {.size = sizeof(lectern_method), .name = NAMED("lectern.trouble.v1.Trouble/" n), \\
            .request_type = NAMED("lectern.trouble.v1.Do"), .answer_type = NAMED("lectern.trouble.v1.Done"), .effect = e, \\
            .flags = f, .parties = parties, .parties_count = 4}
        static const lectern_method methods[] = {
            METHOD("Inline", LECTERN_EFFECT_NONE, LECTERN_METHOD_INLINE), METHOD("Compute", LECTERN_EFFECT_NONE, 0),
            METHOD("Read", LECTERN_EFFECT_READ, 0), METHOD("Prepare", LECTERN_EFFECT_NONE, LECTERN_METHOD_PREPARES),
            METHOD("Write", LECTERN_EFFECT_WRITE, 0), METHOD("Watch", LECTERN_EFFECT_READ, LECTERN_METHOD_SERVER_STREAMS),
            METHOD("Relay", LECTERN_EFFECT_WRITE, 0)};
        static const lectern_host *host;
        static int says(const lectern_call_info *info, const char *word) {
            return info->request.size && memmem(info->request.data, info->request.size, word, strlen(word));
        }
        __attribute__((noinline)) static int overrun(volatile char *above) {
            volatile char room[4096];
            room[0] = above ? above[0] : 1;
            return overrun(room) + room[0];
        }
        __attribute__((noinline)) void spin_for_ever(void) { for (;;) __asm__ volatile(""); }
        __attribute__((noinline)) void trap_here(void) { __builtin_trap(); }
        static void ignored(int number) { _exit(5); }
        static void act(const lectern_call_info *info) {
            if (says(info, "spin")) spin_for_ever();
            if (says(info, "hang")) for (;;) pause();
            if (says(info, "slow")) nanosleep(&(struct timespec){.tv_nsec = SLOW_MILLISECONDS * 1000000l}, 0);
            if (says(info, "trap")) trap_here();
            if (says(info, "abort")) abort();
            if (says(info, "wild")) *(volatile int *)8 = 0;
            if (says(info, "overrun")) overrun(0);
            if (says(info, "exit now")) exit(3);
            if (says(info, "vanish")) _exit(4);
            if (says(info, "signals")) signal(SIGSEGV, ignored), signal(SIGILL, ignored);
        }
        static int32_t answer(lectern_call *call) { return host->answer(host->host, call, (lectern_bytes){0}); }
        static void forget_answer(void *context, lectern_bytes bytes) { (void)context, (void)bytes; }
        static void forget_problem(void *context, const lectern_problem *problem) { (void)context, (void)problem; }
        static int32_t prepare(void *plugin, lectern_call *call, const lectern_call_info *info) { act(info); return answer(call); }
        static int32_t call(void *plugin, lectern_call *call, const lectern_call_info *info) {
            if (info->method == 6) {
                static const lectern_bytes write = NAMED("lectern.trouble.v1.Trouble/Write");
                int32_t code = host->call(host->host, call, write, info->request, 0, forget_answer, forget_problem, 0);
                return code == LECTERN_OK ? answer(call) : LECTERN_FAILED;
            }
            if (info->method != 3) act(info);
            return answer(call);
        }
        static int32_t stream_open(void *plugin, lectern_call *call, const lectern_call_info *info, void **stream) { return LECTERN_OK; }
        static int32_t stream_step(void *plugin, lectern_call *call, const lectern_call_info *info, void *stream, lectern_bytes cursor,
            uint32_t credit) { act(info); return LECTERN_END; }
        static void stream_close(void *plugin, void *stream) {}
        static int32_t start(void *plugin, lectern_bytes configuration, lectern_bytes_sink error, void *context) { START; return LECTERN_OK; }
        static void stop(void *plugin) { STOP; }
        static const lectern_descriptor descriptor = {.size = sizeof(lectern_descriptor), .name = NAMED("trouble"),
            .version = NAMED(VERSION), .file_descriptors = {trouble_descriptors, sizeof trouble_descriptors},
            .methods = methods, .methods_count = 7};
        static const lectern_plugin plugin = {.size = sizeof(lectern_plugin), .descriptor = &descriptor, .call = call,
            .prepare = prepare, .stream_open = stream_open, .stream_step = stream_step, .stream_close = stream_close,
            .start = start, .stop = stop};
        const lectern_plugin *lectern_plugin_open(const lectern_host *given) { host = given; OPEN; return &plugin; }
        """

    /// Makes the plugin.
    /// - Parameters:
    ///   - folder: where it is put.
    ///   - name: its file, without its ending.
    ///   - changes: macros START, STOP, OPEN, VERSION, SLOW_MILLISECONDS.
    /// - Returns: its path.
    static func make(in folder: TemporaryFolder, _ name: String = "trouble", _ changes: [String: String] = [:]) throws -> String {
        _ = try folder.write("trouble.proto", Array(proto.utf8))
        try Program.output("protoc", ["-I\(folder.path)", "-I\(Repository.path)/Proto", "--include_imports", "-o\(folder.path)/trouble.set", "trouble.proto"])
        let set = [UInt8](try Data(contentsOf: URL(fileURLWithPath: folder.path + "/trouble.set")))
        let bytes = set.map { "\($0)" }.joined(separator: ",")
        _ = try folder.write("descriptors.h", Array("static const unsigned char trouble_descriptors[] = {\(bytes)};\n".utf8))
        let file = try folder.write("\(name).c", Array(source.utf8))
        let macros = ["START": "", "STOP": "", "OPEN": "", "VERSION": "\"1.0.0\"", "SLOW_MILLISECONDS": "400"].merging(changes) { $1 }
        let target = "\(folder.path)/\(name).so"
        try Program.output(
            "cc", ["-shared", "-fPIC", "-w", "-O1", "-o", target, file, "-I\(Repository.path)/Sources/CLecternPlugin/include", "-I\(folder.path)"]
                + macros.map { "-D\($0.key)=\($0.value)" })
        return target
    }

    /// A request that says what to do.
    static func request(_ what: String) -> [UInt8] {
        what.isEmpty ? [] : [0x0A, UInt8(what.utf8.count)] + Array(what.utf8)
    }

    /// A daemon with the plugin and short limits.
    /// - Parameters:
    ///   - path: the plugin.
    ///   - limits: further members of `limits`.
    static func daemon(_ path: String, limits: String = "") throws -> DaemonUnderTest {
        var options = DaemonUnderTest.Options(plugins: [path, "Hello"])
        options.limits = limits
        let daemon = try DaemonUnderTest(options)
        try daemon.start()
        return daemon
    }
}

extension Connection {
    /// Calls the plugin `trouble`.
    /// - Parameters:
    ///   - method: "Write"
    ///   - what: the request's text, which names what the handler does.
    ///   - key: the request key; nil: a new one.
    ///   - timeoutMilliseconds: how long the call may take; 0: the method's own default.
    func trouble(_ method: String, _ what: String = "", key: String? = nil, timeoutMilliseconds: UInt32 = 0) throws -> [UInt8] {
        try call(
            "\(TroublePlugin.service)/\(method)", TroublePlugin.request(what),
            CallOptions(timeoutMilliseconds: timeoutMilliseconds, requestKey: key ?? CallOptions.newRequestKey()))
    }
}
