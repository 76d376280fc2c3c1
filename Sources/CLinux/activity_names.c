/* What numbers and addresses in the activity memory stand for: plugins, their functions, and loaded modules. */
#define _GNU_SOURCE
#include "activity_memory.h"
#include <dlfcn.h>
#include <link.h>
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

static pthread_mutex_t adding = PTHREAD_MUTEX_INITIALIZER;

/* What this process has opened in place of files: copies, whose names say nothing. */
static char opened[CLINUX_PLUGINS_MAX][64];
static char program[256];

void clinux_activity_name_program(const char *path) { activity_copy_text(program, sizeof program, path); }

uint32_t clinux_activity_add_plugin(const char *path, const char *file) {
    clinux_activity *memory = clinux_activity_own();
    pthread_mutex_lock(&adding);
    uint32_t number = 0;
    for (uint32_t i = 0; i < memory->plugins && !number; i++)
        if (strncmp(memory->plugin[i].path, path, sizeof memory->plugin[i].path - 1) == 0) number = i + 1;
    if (!number && memory->plugins < CLINUX_PLUGINS_MAX) {
        activity_copy_text(memory->plugin[memory->plugins].path, sizeof memory->plugin->path, path);
        number = ++memory->plugins;
    }
    struct stat facts;
    if (number && stat(file, &facts) == 0)
        snprintf(memory->plugin[number - 1].file, sizeof memory->plugin->file, "%llx.%llx.%lx",
            (unsigned long long)facts.st_size, (unsigned long long)facts.st_mtim.tv_sec, facts.st_mtim.tv_nsec);
    if (number) activity_copy_text(opened[number - 1], sizeof opened[0], file);
    pthread_mutex_unlock(&adding);
    return number;
}
void clinux_activity_name_plugin(uint32_t plugin, const char *name, const char *version, int is_store) {
    clinux_activity *memory = clinux_activity_own();
    if (plugin == 0 || plugin > CLINUX_PLUGINS_MAX) return;
    activity_copy_text(memory->plugin[plugin - 1].name, sizeof memory->plugin->name, name);
    activity_copy_text(memory->plugin[plugin - 1].version, sizeof memory->plugin->version, version);
    memory->plugin[plugin - 1].is_store = is_store != 0;
}
uint32_t clinux_activity_add_function(uint32_t plugin, const char *name, uint32_t is_write) {
    clinux_activity *memory = clinux_activity_own();
    pthread_mutex_lock(&adding);
    uint32_t number = 0;
    for (uint32_t i = 0; i < memory->functions && !number; i++) {
        const clinux_activity_function *known = &memory->function[i];
        if (known->plugin == plugin && strncmp(known->name, name, sizeof known->name - 1) == 0) number = i + 1;
    }
    if (!number && memory->functions < CLINUX_FUNCTIONS_MAX) {
        clinux_activity_function *made = &memory->function[memory->functions];
        made->plugin = plugin;
        made->is_write = is_write;
        activity_copy_text(made->name, sizeof made->name, name);
        number = ++memory->functions;
    }
    pthread_mutex_unlock(&adding);
    return number;
}

static int note_module(struct dl_phdr_info *info, size_t size, void *context) {
    (void)size;
    clinux_activity *memory = context;
    if (memory->modules == CLINUX_MODULES_MAX) return 1;
    uint64_t from = UINT64_MAX, to = 0;
    for (int i = 0; i < info->dlpi_phnum; i++) {
        const ElfW(Phdr) *part = &info->dlpi_phdr[i];
        if (part->p_type != PT_LOAD) continue;
        uint64_t start = info->dlpi_addr + part->p_vaddr, end = start + part->p_memsz;
        if (start < from) from = start;
        if (end > to) to = end;
    }
    clinux_activity_module *module = &memory->module[memory->modules++];
    module->base = info->dlpi_addr;
    module->from = from;
    module->to = to;
    const char *path = info->dlpi_name;
    char self[256];
    if (!path[0] && memory->modules == 1 && program[0]) {
        path = program;
    } else if (!path[0]) {
        ssize_t length = memory->modules == 1 ? readlink("/proc/self/exe", self, sizeof self - 1) : -1;
        self[length > 0 ? length : 0] = 0;
        path = self;
    }
    for (uint32_t i = 0; i < memory->plugins; i++)
        if (strcmp(opened[i], path) == 0) path = memory->plugin[i].path;
    activity_copy_text(module->path, sizeof module->path, path);
    return 0;
}
void clinux_activity_note_modules(void) {
    clinux_activity *memory = clinux_activity_own();
    memory->modules = 0;
    dl_iterate_phdr(note_module, memory);
}

int clinux_activity_plugin_at(const clinux_activity *memory, uint32_t number, clinux_activity_plugin *plugin) {
    if (number == 0 || number > CLINUX_PLUGINS_MAX || number > memory->plugins) return 0;
    *plugin = memory->plugin[number - 1];
    plugin->file[sizeof plugin->file - 1] = 0;
    plugin->path[sizeof plugin->path - 1] = plugin->name[sizeof plugin->name - 1] = plugin->version[sizeof plugin->version - 1] = 0;
    return 1;
}
int clinux_activity_function_at(const clinux_activity *memory, uint32_t number, clinux_activity_function *function) {
    if (number == 0 || number > CLINUX_FUNCTIONS_MAX || number > memory->functions) return 0;
    *function = memory->function[number - 1];
    function->name[sizeof function->name - 1] = 0;
    return 1;
}
int clinux_activity_module_of(const clinux_activity *memory, uint64_t address, clinux_activity_module *module) {
    for (uint32_t i = 0; i < CLINUX_MODULES_MAX && i < memory->modules; i++) {
        if (address < memory->module[i].from || address >= memory->module[i].to) continue;
        *module = memory->module[i];
        module->path[sizeof module->path - 1] = 0;
        return 1;
    }
    return 0;
}

void clinux_demangle(const char *symbol, char *name, uint64_t room) {
    char *(*demangle)(const char *, size_t, char *, size_t *, uint32_t) = dlsym(RTLD_DEFAULT, "swift_demangle");
    char *made = demangle ? demangle(symbol, strlen(symbol), NULL, NULL, 0) : NULL;
    activity_copy_text(name, room, made ? made : symbol);
    free(made);
}
