/* Open calls: each has a place, a number on the wire, a deadline, and one answer. */
#include "parts.h"
#include <string.h>

static lectern_answer no_answer(void) { return (lectern_answer){.status = LECTERN_OFFLINE, .reason = "", .text = ""}; }

/* Ends a call. The place is free before the callback, which may begin another. */
static void finish(lectern_kiosk *kiosk, lectern_open_call *call, const lectern_answer *answer) {
    (void)kiosk;
    lectern_answered answered = call->answered;
    void *context = call->context;
    call->number = 0;
    if (answered) answered(context, answer);
}

int lectern_call_in(lectern_kiosk *kiosk, int place, const lectern_request *request, uint64_t device_sequence, lectern_answered answered, void *context) {
    lectern_open_call *call = &kiosk->calls[place];
    if (kiosk->state != LECTERN_CONNECTED || !kiosk->has_hello) return LECTERN_OFFLINE;
    if (call->number != 0 || kiosk->last_call == INT32_MAX) return LECTERN_BUSY;
    Lectern__Wire__V1__Open open = LECTERN__WIRE__V1__OPEN__INIT;
    Lectern__Wire__V1__Label language = LECTERN__WIRE__V1__LABEL__INIT, *labels[1] = {&language};
    frame message = LECTERN__WIRE__V1__FRAME__INIT;
    uint32_t timeout = request->timeout_ms || request->credit ? request->timeout_ms : kiosk->options.call_ms;
    open.method = (char *)(uintptr_t)request->method;
    open.message = (ProtobufCBinaryData){request->size, (uint8_t *)(uintptr_t)request->message};
    open.timeout_ms = timeout;
    if (request->key) open.request_key = (char *)(uintptr_t)request->key;
    if (request->session) open.session = (char *)(uintptr_t)request->session;
    open.credit = request->credit;
    open.happened_at_ms = request->happened_ms;
    open.device_sequence = device_sequence;
    if (request->language) {
        language.name = (char *)(uintptr_t)"language", language.value = (char *)(uintptr_t)request->language;
        open.n_labels = 1, open.labels = labels;
    }
    message.call = kiosk->last_call + 1;
    message.kind_case = LECTERN__WIRE__V1__FRAME__KIND_OPEN, message.open = &open;
    int status = lectern_frame_send(kiosk, &message);
    if (status != LECTERN_OK) return status;
    kiosk->last_call++;
    /* The daemon counts the time from the call's arrival on; what is still on its way then is waited for. */
    uint64_t deadline = timeout ? uptime_ms(kiosk) + timeout + timeout / 2 + 1000 : 0;
    *call = (lectern_open_call){.number = kiosk->last_call, .credit = request->credit, .deadline_ms = deadline, .answered = answered, .context = context};
    return (int)kiosk->last_call;
}

int lectern_call(lectern_kiosk *kiosk, const lectern_request *request, lectern_answered answered, void *context) {
    if (!request->method || (request->size > 0 && !request->message)) return LECTERN_INVALID;
    for (int place = 0; place < LECTERN_CALLS_MAX; place++)
        if (kiosk->calls[place].number == 0) return lectern_call_in(kiosk, place, request, 0, answered, context);
    return LECTERN_BUSY;
}

void lectern_cancel(lectern_kiosk *kiosk, int number) {
    Lectern__Wire__V1__Cancel cancel = LECTERN__WIRE__V1__CANCEL__INIT;
    frame message = LECTERN__WIRE__V1__FRAME__INIT;
    for (size_t place = 0; place < sizeof kiosk->calls / sizeof *kiosk->calls; place++) {
        if (number <= 0 || kiosk->calls[place].number != (uint32_t)number) continue;
        message.call = (uint32_t)number;
        message.kind_case = LECTERN__WIRE__V1__FRAME__KIND_CANCEL, message.cancel = &cancel;
        (void)lectern_frame_send(kiosk, &message); /* without room for it the call goes on to its end */
    }
}

/* Gives a stream new credit when half of it is used up. */
static bool grant(lectern_kiosk *kiosk, lectern_open_call *call) {
    Lectern__Wire__V1__Credit credit = LECTERN__WIRE__V1__CREDIT__INIT;
    frame message = LECTERN__WIRE__V1__FRAME__INIT;
    if (++call->received * 2 < call->credit) return true;
    credit.items = call->received;
    message.call = call->number;
    message.kind_case = LECTERN__WIRE__V1__FRAME__KIND_CREDIT, message.credit = &credit;
    call->received = 0;
    return lectern_frame_send(kiosk, &message) == LECTERN_OK;
}

static bool receive_item(lectern_kiosk *kiosk, lectern_open_call *call, const Lectern__Wire__V1__Item *item) {
    lectern_answer answer = {.is_item = true, .reason = "", .text = "", .message = item->message.data, .size = item->message.len,
                             .cursor = item->cursor.data, .cursor_size = item->cursor.len};
    uint32_t number = call->number;
    if (call->answered) call->answered(call->context, &answer);
    return call->number != number || call->credit == 0 || grant(kiosk, call);
}

bool lectern_call_receive(lectern_kiosk *kiosk, const frame *message) {
    lectern_open_call *call = NULL;
    for (size_t place = 0; place < sizeof kiosk->calls / sizeof *kiosk->calls; place++)
        if (kiosk->calls[place].number == message->call) call = &kiosk->calls[place];
    if (!call) return true; /* its time was over here */
    if (message->kind_case == LECTERN__WIRE__V1__FRAME__KIND_ITEM) return receive_item(kiosk, call, message->item);
    if (message->kind_case != LECTERN__WIRE__V1__FRAME__KIND_CLOSE) return true;
    const Lectern__Wire__V1__Close *end = message->close;
    lectern_answer answer = {.status = end->status, .reason = "", .text = "", .message = end->message.data, .size = end->message.len,
                             .cursor = end->cursor.data, .cursor_size = end->cursor.len};
    if (end->problem) answer.reason = end->problem->reason, answer.text = end->problem->message, answer.retry_after_ms = end->problem->retry_after_ms;
    if (end->status < 0) answer.status = 2; /* no status of the protocol: nobody knows */
    finish(kiosk, call, &answer);
    return true;
}

void lectern_calls_expire(lectern_kiosk *kiosk, uint64_t now) {
    lectern_answer answer = no_answer();
    for (size_t place = 0; place < sizeof kiosk->calls / sizeof *kiosk->calls; place++) {
        lectern_open_call *call = &kiosk->calls[place];
        if (call->number && call->deadline_ms && now >= call->deadline_ms) finish(kiosk, call, &answer);
    }
}

void lectern_calls_end(lectern_kiosk *kiosk) {
    lectern_answer answer = no_answer();
    for (size_t place = 0; place < sizeof kiosk->calls / sizeof *kiosk->calls; place++)
        if (kiosk->calls[place].number) finish(kiosk, &kiosk->calls[place], &answer);
}

bool lectern_calls_open(const lectern_kiosk *kiosk) {
    for (size_t place = 0; place < sizeof kiosk->calls / sizeof *kiosk->calls; place++)
        if (kiosk->calls[place].number) return true;
    return false;
}

uint64_t lectern_calls_next(const lectern_kiosk *kiosk) {
    uint64_t next = UINT64_MAX;
    for (size_t place = 0; place < sizeof kiosk->calls / sizeof *kiosk->calls; place++) {
        const lectern_open_call *call = &kiosk->calls[place];
        if (call->number && call->deadline_ms && call->deadline_ms < next) next = call->deadline_ms;
    }
    return next;
}
