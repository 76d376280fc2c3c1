// The messages and enums of lectern.circulation.v1. Generated from lectern/circulation/v1/circulation.proto by protoc-gen-lectern. DO NOT EDIT.
// swift-format-ignore-file

public import LecternMessages

/// Lending: items, loans, and the rules that decide about them.
public enum Circulation {
    /// Every message of the package, those within others after them.
    public static let messages: [any Message.Type] = [
        Circulation.Item.self,
        Circulation.ItemDetails.self,
        Circulation.Loan.self,
        Circulation.LoanRule.self,
        Circulation.BorrowRequest.self,
        Circulation.BorrowResponse.self,
        Circulation.ReturnRequest.self,
        Circulation.ReturnResponse.self,
        Circulation.RenewRequest.self,
        Circulation.RenewResponse.self,
        Circulation.LoansRequest.self,
        Circulation.LoansResponse.self,
        Circulation.ExplainRequest.self,
        Circulation.ExplainResponse.self,
        Circulation.ValueSource.self,
        Circulation.LimitCount.self,
        Circulation.ConsideredRule.self,
        Circulation.ItemsRequest.self,
        Circulation.ItemsResponse.self,
        Circulation.GetItemRequest.self,
        Circulation.HistoryRequest.self,
        Circulation.HistoryResponse.self,
        Circulation.HistoryEntry.self,
        Circulation.OverdueRequest.self,
        Circulation.OverdueResponse.self,
        Circulation.InTransitRequest.self,
        Circulation.InTransitResponse.self,
        Circulation.BusyHoursRequest.self,
        Circulation.BusyHoursResponse.self,
        Circulation.BusyHour.self,
        Circulation.PutItemRequest.self,
        Circulation.PutLoanRuleRequest.self,
        Circulation.LoanRulesRequest.self,
        Circulation.LoanRulesResponse.self,
        Circulation.MergeReadersRequest.self,
        Circulation.TellReadersApartRequest.self,
        Circulation.MergeReadersResponse.self,
        Circulation.ReaderLoans.self,
        Circulation.SweepDueRequest.self,
        Circulation.SweepDueResponse.self,
        Circulation.PostponedRequest.self,
        Circulation.PostponedResponse.self,
        Circulation.PostponedLoan.self,
        Circulation.PostponeDueRequest.self,
        Circulation.PostponeDueResponse.self,
        Circulation.AddConflictWorkRequest.self,
        Circulation.AddConflictWorkResponse.self,
        Circulation.ConflictsRequest.self,
        Circulation.OverridesRequest.self,
        Circulation.SettleConflictRequest.self,
        Circulation.ConflictsResponse.self,
        Circulation.RuleValues.self,
        Circulation.LendingRule.self,
        Circulation.LoanLimit.self,
        Circulation.RuleExample.self,
        Circulation.RuleCase.self,
        Circulation.CountedLoans.self,
        Circulation.RuleAnswer.self,
        Circulation.OverdueOutcome.self,
        Circulation.RuleSet.self,
        Circulation.PutRuleSetRequest.self,
        Circulation.ScheduleRuleSetRequest.self,
        Circulation.WithdrawRuleSetRequest.self,
        Circulation.RuleSetsRequest.self,
        Circulation.RuleSetsResponse.self,
        Circulation.GetRuleSetRequest.self,
        Circulation.CheckRuleSetRequest.self,
        Circulation.CheckRuleSetResponse.self,
        Circulation.ExampleResult.self,
        Circulation.TryRuleSetRequest.self,
        Circulation.TryRuleSetResponse.self,
        Circulation.TriedLoan.self,
        Circulation.Hold.self,
        Circulation.HoldDetails.self,
        Circulation.PlaceHoldRequest.self,
        Circulation.HoldForRequest.self,
        Circulation.CancelHoldRequest.self,
        Circulation.SuspendHoldRequest.self,
        Circulation.ResumeHoldRequest.self,
        Circulation.HoldsRequest.self,
        Circulation.HoldsResponse.self,
        Circulation.GetHoldRequest.self,
        Circulation.HoldLineRequest.self,
        Circulation.RecallLoanRequest.self,
        Circulation.RecallLoanResponse.self,
        Circulation.Licence.self,
        Circulation.PutLicenceRequest.self,
        Circulation.LicencesRequest.self,
        Circulation.LicencesResponse.self,
        Circulation.ElectronicLink.self,
        Circulation.LinkLoanRequest.self,
        Circulation.UseLinkRequest.self,
        Circulation.UseLinkResponse.self,
        Circulation.EndLoanRequest.self,
        Circulation.EndLoanResponse.self,
        Circulation.ElectronicCopiesRequest.self,
        Circulation.ElectronicCopiesResponse.self,
        Circulation.ElectronicCopies.self,
        Circulation.ShortenLoansRequest.self,
        Circulation.ShortenLoansResponse.self,
        Circulation.HoldWeights.self,
        Circulation.ListHoldWeightsRequest.self,
        Circulation.ListHoldWeightsResponse.self,
        Circulation.ExplainHoldRequest.self,
        Circulation.ExplainHoldResponse.self,
        Circulation.HoldBranch.self,
        Circulation.Suspension.self,
        Circulation.SuspensionsRequest.self,
        Circulation.SuspensionsResponse.self,
        Circulation.LiftSuspensionRequest.self,
        Circulation.PickListRequest.self,
        Circulation.PickListResponse.self,
        Circulation.Pick.self,
        Circulation.HoldShelfRequest.self,
        Circulation.MoveItemRequest.self,
        Circulation.ItemsInStateRequest.self,
        Circulation.AdvanceHoldRequest.self,
        Circulation.AdvanceHoldResponse.self,
        Circulation.HoldChanged.self,
        Circulation.CheckInRequest.self,
        Circulation.CheckedIn.self,
        Circulation.PutDropRequest.self,
        Circulation.Drop.self,
        Circulation.DropsRequest.self,
        Circulation.DropsResponse.self,
        Circulation.EmptyDropRequest.self,
        Circulation.DropBatch.self,
        Circulation.UseInHouseRequest.self,
        Circulation.UsedInHouse.self,
        Circulation.InHouseUsesRequest.self,
        Circulation.InHouseUsesResponse.self,
        Circulation.InHouseUse.self,
        Circulation.UndoRequest.self,
        Circulation.UndoResponse.self,
        Circulation.Count.self,
        Circulation.OpenCountRequest.self,
        Circulation.ScanShelfRequest.self,
        Circulation.ScanShelfResponse.self,
        Circulation.ShelfFinding.self,
        Circulation.CountsRequest.self,
        Circulation.CountsResponse.self,
        Circulation.CountFindingsRequest.self,
        Circulation.CountFindingsResponse.self,
        Circulation.CloseCountRequest.self,
        Circulation.AdvanceCountRequest.self,
        Circulation.AdvanceCountResponse.self,
        Circulation.OverdueSteps.self,
        Circulation.OverdueStep.self,
        Circulation.ListOverdueStepsRequest.self,
        Circulation.ListOverdueStepsResponse.self,
        Circulation.Conflict.self,
        Circulation.ConflictRecorded.self,
        Circulation.LoanChanged.self,
        Circulation.IssueItemRequest.self,
        Circulation.TakeBackIssuedRequest.self,
        Circulation.WithdrawIssuedRequest.self,
        Circulation.AccessionItemRequest.self,
        Circulation.ReserveItemRequest.self,
        Circulation.LendDeliveredRequest.self,
        Circulation.ItemChanged.self,
        Circulation.Configuration.self,
    ]

    /// Why Circulation refuses.
    public struct Reason: ReasonCode, RawRepresentable {
        /// The number on the wire.
        public var rawValue: Int32

        /// Any value, known or not.
        public init(rawValue: Int32) { self.rawValue = rawValue }

        /// `REASON_UNSPECIFIED`
        public static let unspecified = Reason(rawValue: 0)

        /// There is no such item.
        public static let itemUnknown = Reason(rawValue: 1)

        /// The item is on loan.
        public static let itemOnLoan = Reason(rawValue: 2)

        /// The item is not lent.
        public static let itemNotLendable = Reason(rawValue: 3)

        /// The reader is blocked.
        public static let readerBlocked = Reason(rawValue: 4)

        /// The card has expired.
        public static let readerExpired = Reason(rawValue: 5)

        /// The reader has as many loans as the rule allows.
        public static let loanLimitReached = Reason(rawValue: 6)

        /// No loan rule covers this.
        public static let noRule = Reason(rawValue: 7)

        /// The item is not on loan to this reader.
        public static let notOnLoanToReader = Reason(rawValue: 8)

        /// The loan was renewed as often as the rule allows.
        public static let renewalLimitReached = Reason(rawValue: 9)

        /// There is no such reader.
        public static let readerUnknown = Reason(rawValue: 10)

        /// There is no such record.
        public static let recordUnknown = Reason(rawValue: 11)

        /// There is no such branch.
        public static let branchUnknown = Reason(rawValue: 12)

        /// This terminal is not a service point of the city.
        public static let servicePointUnknown = Reason(rawValue: 13)

        /// A field is missing or not valid.
        public static let fieldInvalid = Reason(rawValue: 14)

        /// The cursor does not belong to this list.
        public static let cursorInvalid = Reason(rawValue: 15)

        /// Somebody changed this meanwhile; read it again.
        public static let versionConflict = Reason(rawValue: 16)

        /// There is no such loan rule.
        public static let ruleUnknown = Reason(rawValue: 17)

        /// There is no such conflict.
        public static let conflictUnknown = Reason(rawValue: 18)

        /// The conflict is settled already.
        public static let conflictSettled = Reason(rawValue: 19)

        /// This service point does not lend.
        public static let pointDoesNotLend = Reason(rawValue: 20)

        /// This service point takes nothing back.
        public static let pointTakesNoReturns = Reason(rawValue: 21)

        /// No open loan was made of the conflict.
        public static let conflictNotReversible = Reason(rawValue: 22)

        /// The card was replaced and is never used again.
        public static let cardRetired = Reason(rawValue: 23)

        /// A renewal now would not move the due date.
        public static let renewalGainsNothing = Reason(rawValue: 300)

        /// It is too early to renew the loan.
        public static let renewalTooEarly = Reason(rawValue: 301)

        /// There is no such rule set.
        public static let ruleSetUnknown = Reason(rawValue: 302)

        /// The rule set has taken effect already.
        public static let ruleSetInForce = Reason(rawValue: 303)

        /// An example does not hold.
        public static let exampleFails = Reason(rawValue: 304)

        /// There is no such library.
        public static let libraryUnknown = Reason(rawValue: 305)

        /// The item is kept for another reader.
        public static let itemOnHold = Reason(rawValue: 400)

        /// Staff keep the item back; give it to them.
        public static let itemWithheld = Reason(rawValue: 401)

        /// That can't be done with the item in its present state.
        public static let itemStateForbids = Reason(rawValue: 402)

        /// You may not override this.
        public static let overrideNotAllowed = Reason(rawValue: 403)

        /// There is no such hold.
        public static let holdUnknown = Reason(rawValue: 404)

        /// That can't be done with the hold in its present state.
        public static let holdStateForbids = Reason(rawValue: 405)

        /// The reader has a hold on it already.
        public static let holdExists = Reason(rawValue: 406)

        /// The reader has it on loan.
        public static let onLoanToReader = Reason(rawValue: 407)

        /// The reader has as many holds as are allowed.
        public static let holdLimitReached = Reason(rawValue: 408)

        /// Such items can't be held.
        public static let holdsNotAllowed = Reason(rawValue: 409)

        /// There is no item that could fill the hold.
        public static let nothingToHold = Reason(rawValue: 410)

        /// Nothing can be picked up at this service point.
        public static let pointKeepsNothing = Reason(rawValue: 411)

        /// There is no such pick-up point.
        public static let pickupPointUnknown = Reason(rawValue: 500)

        /// One is on a shelf and can be borrowed there; such items are held only while all are lent.
        public static let itemOnShelf = Reason(rawValue: 501)

        /// Somebody waits for it, so it can't be renewed.
        public static let renewalAwaited = Reason(rawValue: 502)

        /// Nobody waits for it, so it isn't recalled.
        public static let loanNotAwaited = Reason(rawValue: 503)

        /// A recall would not have it due sooner.
        public static let recallGainsNothing = Reason(rawValue: 504)

        /// The item is not on loan.
        public static let notOnLoan = Reason(rawValue: 505)

        /// There is no such licence.
        public static let licenceUnknown = Reason(rawValue: 506)

        /// No electronic copy of it is licensed now.
        public static let notLicensed = Reason(rawValue: 507)

        /// As many electronic copies are lent as are licensed.
        public static let licenceExhausted = Reason(rawValue: 508)

        /// The link is not valid, or not any more; the reader gets a new one from the loan.
        public static let linkInvalid = Reason(rawValue: 509)

        /// There is no such batch of a book drop, or it is over.
        public static let dropBatchUnknown = Reason(rawValue: 550)

        /// That can't be taken back.
        public static let undoNotPossible = Reason(rawValue: 551)

        /// The item is not claimed to be returned any more.
        public static let claimOver = Reason(rawValue: 552)

        /// There is no such count.
        public static let countUnknown = Reason(rawValue: 553)

        /// The count is closed, or is being closed.
        public static let countOver = Reason(rawValue: 554)

        /// There is no such service point.
        public static let pointUnknown = Reason(rawValue: 556)

        /// This service point is no book drop; one that has a slot is made one by PutDrop.
        public static let pointIsNoDrop = Reason(rawValue: 557)

        /// You have this right, but not there.
        public static let rightElsewhere = Reason(rawValue: 558)

        /// There is no such suspension.
        public static let suspensionUnknown = Reason(rawValue: 559)

        /// The suspension is over, or was lifted.
        public static let suspensionOver = Reason(rawValue: 560)

        /// Other items are missing than were listed; list them again.
        public static let countChanged = Reason(rawValue: 555)

        /// The name in the .proto; the number for a value that it does not have.
        public var name: String {
            switch rawValue {
            case 0: "REASON_UNSPECIFIED"
            case 1: "ITEM_UNKNOWN"
            case 2: "ITEM_ON_LOAN"
            case 3: "ITEM_NOT_LENDABLE"
            case 4: "READER_BLOCKED"
            case 5: "READER_EXPIRED"
            case 6: "LOAN_LIMIT_REACHED"
            case 7: "NO_RULE"
            case 8: "NOT_ON_LOAN_TO_READER"
            case 9: "RENEWAL_LIMIT_REACHED"
            case 10: "READER_UNKNOWN"
            case 11: "RECORD_UNKNOWN"
            case 12: "BRANCH_UNKNOWN"
            case 13: "SERVICE_POINT_UNKNOWN"
            case 14: "FIELD_INVALID"
            case 15: "CURSOR_INVALID"
            case 16: "VERSION_CONFLICT"
            case 17: "RULE_UNKNOWN"
            case 18: "CONFLICT_UNKNOWN"
            case 19: "CONFLICT_SETTLED"
            case 20: "POINT_DOES_NOT_LEND"
            case 21: "POINT_TAKES_NO_RETURNS"
            case 22: "CONFLICT_NOT_REVERSIBLE"
            case 23: "CARD_RETIRED"
            case 300: "RENEWAL_GAINS_NOTHING"
            case 301: "RENEWAL_TOO_EARLY"
            case 302: "RULE_SET_UNKNOWN"
            case 303: "RULE_SET_IN_FORCE"
            case 304: "EXAMPLE_FAILS"
            case 305: "LIBRARY_UNKNOWN"
            case 400: "ITEM_ON_HOLD"
            case 401: "ITEM_WITHHELD"
            case 402: "ITEM_STATE_FORBIDS"
            case 403: "OVERRIDE_NOT_ALLOWED"
            case 404: "HOLD_UNKNOWN"
            case 405: "HOLD_STATE_FORBIDS"
            case 406: "HOLD_EXISTS"
            case 407: "ON_LOAN_TO_READER"
            case 408: "HOLD_LIMIT_REACHED"
            case 409: "HOLDS_NOT_ALLOWED"
            case 410: "NOTHING_TO_HOLD"
            case 411: "POINT_KEEPS_NOTHING"
            case 500: "PICKUP_POINT_UNKNOWN"
            case 501: "ITEM_ON_SHELF"
            case 502: "RENEWAL_AWAITED"
            case 503: "LOAN_NOT_AWAITED"
            case 504: "RECALL_GAINS_NOTHING"
            case 505: "NOT_ON_LOAN"
            case 506: "LICENCE_UNKNOWN"
            case 507: "NOT_LICENSED"
            case 508: "LICENCE_EXHAUSTED"
            case 509: "LINK_INVALID"
            case 550: "DROP_BATCH_UNKNOWN"
            case 551: "UNDO_NOT_POSSIBLE"
            case 552: "CLAIM_OVER"
            case 553: "COUNT_UNKNOWN"
            case 554: "COUNT_OVER"
            case 556: "POINT_UNKNOWN"
            case 557: "POINT_IS_NO_DROP"
            case 558: "RIGHT_ELSEWHERE"
            case 559: "SUSPENSION_UNKNOWN"
            case 560: "SUSPENSION_OVER"
            case 555: "COUNT_CHANGED"
            default: "\(rawValue)"
            }
        }

        /// gRPC's status code.
        public var status: Int32 {
            switch rawValue {
            case 1: 5
            case 2: 9
            case 3: 9
            case 4: 9
            case 5: 9
            case 6: 9
            case 7: 9
            case 8: 9
            case 9: 9
            case 10: 5
            case 11: 5
            case 12: 5
            case 13: 9
            case 14: 3
            case 15: 3
            case 16: 10
            case 17: 5
            case 18: 5
            case 19: 9
            case 20: 9
            case 21: 9
            case 22: 9
            case 23: 9
            case 300: 9
            case 301: 9
            case 302: 5
            case 303: 9
            case 304: 9
            case 305: 5
            case 400: 9
            case 401: 9
            case 402: 9
            case 403: 7
            case 404: 5
            case 405: 9
            case 406: 9
            case 407: 9
            case 408: 9
            case 409: 9
            case 410: 9
            case 411: 9
            case 500: 5
            case 501: 9
            case 502: 9
            case 503: 9
            case 504: 9
            case 505: 9
            case 506: 5
            case 507: 9
            case 508: 9
            case 509: 7
            case 550: 9
            case 551: 9
            case 552: 9
            case 553: 5
            case 554: 9
            case 556: 5
            case 557: 9
            case 558: 7
            case 559: 5
            case 560: 9
            case 555: 9
            default: 2
            }
        }

        /// For a person who reads Chinese.
        public var zh: String {
            switch rawValue {
            case 1: "没有这册图书。"
            case 2: "该册已借出。"
            case 3: "该册不外借。"
            case 4: "读者证受限。"
            case 5: "读者证已过期。"
            case 6: "已达借阅上限。"
            case 7: "没有适用的借阅规则。"
            case 8: "该册并未借给这位读者。"
            case 9: "已达续借上限。"
            case 10: "没有这位读者。"
            case 11: "没有这条书目。"
            case 12: "没有这个分馆。"
            case 13: "此终端未登记为服务点。"
            case 14: "字段无效。"
            case 15: "游标无效。"
            case 16: "该记录已被他人修改。"
            case 17: "没有这条借阅规则。"
            case 18: "没有这条待处理记录。"
            case 19: "该记录已处理。"
            case 20: "此服务点不办理借出。"
            case 21: "此服务点不接受还书。"
            case 22: "该记录没有可撤销的借出。"
            case 23: "该证号已作废，不可再用。"
            case 300: "续借不会延后应还日期。"
            case 301: "未到可续借的时间。"
            case 302: "没有这套规则。"
            case 303: "这套规则已经生效。"
            case 304: "示例与规则不符。"
            case 305: "没有这个图书馆。"
            case 400: "该册已为其他读者预留。"
            case 401: "该册暂不外借，请交馆员处理。"
            case 402: "该册当前状态不允许此操作。"
            case 403: "您无权越过规则办理。"
            case 404: "没有这条预约。"
            case 405: "该预约当前状态不允许此操作。"
            case 406: "这位读者已预约此书。"
            case 407: "这位读者已借有此书。"
            case 408: "已达预约上限。"
            case 409: "此类文献不接受预约。"
            case 410: "没有可供预约的馆藏。"
            case 411: "此服务点不提供预约取书。"
            case 500: "没有这个取书点。"
            case 501: "书在架上，可直接借阅；此类文献仅在全部借出时接受预约。"
            case 502: "已有读者预约，不能续借。"
            case 503: "无人等候此书，无需召回。"
            case 504: "召回不会使应还日期提前。"
            case 505: "该册未借出。"
            case 506: "没有这份许可。"
            case 507: "此书没有可借的电子版。"
            case 508: "电子版许可数已用完。"
            case 509: "链接无效或已过期。"
            case 550: "没有这批还书箱图书，或已超过登记时限。"
            case 551: "无法撤销。"
            case 552: "该册已不是读者声称已还状态。"
            case 553: "没有这次盘点。"
            case 554: "该次盘点已结束。"
            case 556: "没有这个服务点。"
            case 557: "此服务点没有还书箱；如有投书口，请先登记为还书箱。"
            case 558: "您的权限不及此范围。"
            case 559: "没有这条停借记录。"
            case 560: "该停借已结束或已解除。"
            case 555: "未见图书的数目有变，请重新核对清单。"
            default: name
            }
        }

        /// For everybody else.
        public var en: String {
            switch rawValue {
            case 1: "There is no such item."
            case 2: "The item is on loan."
            case 3: "The item is not lent."
            case 4: "The reader is blocked."
            case 5: "The card has expired."
            case 6: "The reader has as many loans as the rule allows."
            case 7: "No loan rule covers this."
            case 8: "The item is not on loan to this reader."
            case 9: "The loan was renewed as often as the rule allows."
            case 10: "There is no such reader."
            case 11: "There is no such record."
            case 12: "There is no such branch."
            case 13: "This terminal is not a service point of the city."
            case 14: "A field is missing or not valid."
            case 15: "The cursor does not belong to this list."
            case 16: "Somebody changed this meanwhile; read it again."
            case 17: "There is no such loan rule."
            case 18: "There is no such conflict."
            case 19: "The conflict is settled already."
            case 20: "This service point does not lend."
            case 21: "This service point takes nothing back."
            case 22: "No open loan was made of the conflict."
            case 23: "The card was replaced and is never used again."
            case 300: "A renewal now would not move the due date."
            case 301: "It is too early to renew the loan."
            case 302: "There is no such rule set."
            case 303: "The rule set has taken effect already."
            case 304: "An example does not hold."
            case 305: "There is no such library."
            case 400: "The item is kept for another reader."
            case 401: "Staff keep the item back; give it to them."
            case 402: "That can't be done with the item in its present state."
            case 403: "You may not override this."
            case 404: "There is no such hold."
            case 405: "That can't be done with the hold in its present state."
            case 406: "The reader has a hold on it already."
            case 407: "The reader has it on loan."
            case 408: "The reader has as many holds as are allowed."
            case 409: "Such items can't be held."
            case 410: "There is no item that could fill the hold."
            case 411: "Nothing can be picked up at this service point."
            case 500: "There is no such pick-up point."
            case 501: "One is on a shelf and can be borrowed there; such items are held only while all are lent."
            case 502: "Somebody waits for it, so it can't be renewed."
            case 503: "Nobody waits for it, so it isn't recalled."
            case 504: "A recall would not have it due sooner."
            case 505: "The item is not on loan."
            case 506: "There is no such licence."
            case 507: "No electronic copy of it is licensed now."
            case 508: "As many electronic copies are lent as are licensed."
            case 509: "The link is not valid, or not any more; the reader gets a new one from the loan."
            case 550: "There is no such batch of a book drop, or it is over."
            case 551: "That can't be taken back."
            case 552: "The item is not claimed to be returned any more."
            case 553: "There is no such count."
            case 554: "The count is closed, or is being closed."
            case 556: "There is no such service point."
            case 557: "This service point is no book drop; one that has a slot is made one by PutDrop."
            case 558: "You have this right, but not there."
            case 559: "There is no such suspension."
            case 560: "The suspension is over, or was lifted."
            case 555: "Other items are missing than were listed; list them again."
            default: name
            }
        }
    }

    /// Where an item is in its life.
    public struct ItemState: Hashable, Sendable, RawRepresentable {
        /// The number on the wire.
        public var rawValue: Int32

        /// Any value, known or not.
        public init(rawValue: Int32) { self.rawValue = rawValue }

        /// `ITEM_STATE_UNSPECIFIED`
        public static let unspecified = ItemState(rawValue: 0)

        /// `AVAILABLE`
        public static let available = ItemState(rawValue: 1)

        /// `ON_LOAN`
        public static let onLoan = ItemState(rawValue: 2)

        /// On its way to where it belongs, or to where a reader picks it up.
        public static let inTransit = ItemState(rawValue: 3)

        /// `ON_ORDER`
        public static let onOrder = ItemState(rawValue: 4)

        /// `IN_PROCESS`
        public static let inProcess = ItemState(rawValue: 5)

        /// At a pick-up point: a reader who asked for it has some days to come, or had.
        public static let onHoldShelf = ItemState(rawValue: 6)

        /// The reader who has it on loan says that it was returned.
        public static let claimedReturned = ItemState(rawValue: 7)

        /// `LOST`
        public static let lost = ItemState(rawValue: 8)

        /// Not where it should be; nobody has it on loan.
        public static let missing = ItemState(rawValue: 9)

        /// `DAMAGED`
        public static let damaged = ItemState(rawValue: 10)

        /// `IN_REPAIR`
        public static let inRepair = ItemState(rawValue: 11)

        /// `WITHDRAWN`
        public static let withdrawn = ItemState(rawValue: 12)

        /// The name in the .proto; the number for a value that it does not have.
        public var name: String {
            switch rawValue {
            case 0: "ITEM_STATE_UNSPECIFIED"
            case 1: "AVAILABLE"
            case 2: "ON_LOAN"
            case 3: "IN_TRANSIT"
            case 4: "ON_ORDER"
            case 5: "IN_PROCESS"
            case 6: "ON_HOLD_SHELF"
            case 7: "CLAIMED_RETURNED"
            case 8: "LOST"
            case 9: "MISSING"
            case 10: "DAMAGED"
            case 11: "IN_REPAIR"
            case 12: "WITHDRAWN"
            default: "\(rawValue)"
            }
        }
    }

    /// Where an item goes from the desk at which it was scanned.
    public struct SortTo: Hashable, Sendable, RawRepresentable {
        /// The number on the wire.
        public var rawValue: Int32

        /// Any value, known or not.
        public init(rawValue: Int32) { self.rawValue = rawValue }

        /// `SORT_TO_UNSPECIFIED`
        public static let unspecified = SortTo(rawValue: 0)

        /// Its shelf.
        public static let shelf = SortTo(rawValue: 1)

        /// The hold shelf of this branch.
        public static let holdShelf = SortTo(rawValue: 2)

        /// The van to another branch.
        public static let van = SortTo(rawValue: 3)

        /// A person: it is damaged, in repair, withdrawn, on order or in process, and stays so.
        public static let staff = SortTo(rawValue: 4)

        /// The name in the .proto; the number for a value that it does not have.
        public var name: String {
            switch rawValue {
            case 0: "SORT_TO_UNSPECIFIED"
            case 1: "SHELF"
            case 2: "HOLD_SHELF"
            case 3: "VAN"
            case 4: "STAFF"
            default: "\(rawValue)"
            }
        }
    }

    /// The enum `lectern.circulation.v1.RuleSetState`.
    public struct RuleSetState: Hashable, Sendable, RawRepresentable {
        /// The number on the wire.
        public var rawValue: Int32

        /// Any value, known or not.
        public init(rawValue: Int32) { self.rawValue = rawValue }

        /// `RULE_SET_STATE_UNSPECIFIED`
        public static let unspecified = RuleSetState(rawValue: 0)

        /// Being written: it decides nothing.
        public static let ruleSetDraft = RuleSetState(rawValue: 1)

        /// It takes effect at its moment, or has.
        public static let ruleSetScheduled = RuleSetState(rawValue: 2)

        /// It was taken back before.
        public static let ruleSetWithdrawn = RuleSetState(rawValue: 3)

        /// The name in the .proto; the number for a value that it does not have.
        public var name: String {
            switch rawValue {
            case 0: "RULE_SET_STATE_UNSPECIFIED"
            case 1: "RULE_SET_DRAFT"
            case 2: "RULE_SET_SCHEDULED"
            case 3: "RULE_SET_WITHDRAWN"
            default: "\(rawValue)"
            }
        }
    }

    /// Where a hold is in its life.
    public struct HoldState: Hashable, Sendable, RawRepresentable {
        /// The number on the wire.
        public var rawValue: Int32

        /// Any value, known or not.
        public init(rawValue: Int32) { self.rawValue = rawValue }

        /// `HOLD_STATE_UNSPECIFIED`
        public static let unspecified = HoldState(rawValue: 0)

        /// `WAITING`
        public static let waiting = HoldState(rawValue: 1)

        /// `SUSPENDED`
        public static let suspended = HoldState(rawValue: 2)

        /// An item is on its way to the pick-up point.
        public static let coming = HoldState(rawValue: 3)

        /// An item is at the pick-up point.
        public static let ready = HoldState(rawValue: 4)

        /// The reader has an item.
        public static let filled = HoldState(rawValue: 5)

        /// `CANCELLED`
        public static let cancelled = HoldState(rawValue: 6)

        /// Nobody came for the item in time, or the hold was not needed any more.
        public static let expired = HoldState(rawValue: 7)

        /// The name in the .proto; the number for a value that it does not have.
        public var name: String {
            switch rawValue {
            case 0: "HOLD_STATE_UNSPECIFIED"
            case 1: "WAITING"
            case 2: "SUSPENDED"
            case 3: "COMING"
            case 4: "READY"
            case 5: "FILLED"
            case 6: "CANCELLED"
            case 7: "EXPIRED"
            default: "\(rawValue)"
            }
        }
    }

    /// What fills a hold.
    public struct HoldScope: Hashable, Sendable, RawRepresentable {
        /// The number on the wire.
        public var rawValue: Int32

        /// Any value, known or not.
        public init(rawValue: Int32) { self.rawValue = rawValue }

        /// Any item of the work.
        public static let work = HoldScope(rawValue: 0)

        /// Any item of the record.
        public static let record = HoldScope(rawValue: 1)

        /// One item alone.
        public static let item = HoldScope(rawValue: 2)

        /// The name in the .proto; the number for a value that it does not have.
        public var name: String {
            switch rawValue {
            case 0: "WORK"
            case 1: "RECORD"
            case 2: "ITEM"
            default: "\(rawValue)"
            }
        }
    }

    /// The enum `lectern.circulation.v1.ElectronicForm`.
    public struct ElectronicForm: Hashable, Sendable, RawRepresentable {
        /// The number on the wire.
        public var rawValue: Int32

        /// Any value, known or not.
        public init(rawValue: Int32) { self.rawValue = rawValue }

        /// `ANY_ELECTRONIC_FORM`
        public static let anyElectronicForm = ElectronicForm(rawValue: 0)

        /// `EBOOK`
        public static let ebook = ElectronicForm(rawValue: 2)

        /// `AUDIOBOOK`
        public static let audiobook = ElectronicForm(rawValue: 3)

        /// The name in the .proto; the number for a value that it does not have.
        public var name: String {
            switch rawValue {
            case 0: "ANY_ELECTRONIC_FORM"
            case 2: "EBOOK"
            case 3: "AUDIOBOOK"
            default: "\(rawValue)"
            }
        }
    }

    /// The enum `lectern.circulation.v1.LicenceKind`.
    public struct LicenceKind: Hashable, Sendable, RawRepresentable {
        /// The number on the wire.
        public var rawValue: Int32

        /// Any value, known or not.
        public init(rawValue: Int32) { self.rawValue = rawValue }

        /// `LICENCE_KIND_UNSPECIFIED`
        public static let unspecified = LicenceKind(rawValue: 0)

        /// As many loans at once as there are readers.
        public static let unlimited = LicenceKind(rawValue: 1)

        /// So many loans at once.
        public static let slots = LicenceKind(rawValue: 2)

        /// So many loans in all.
        public static let metered = LicenceKind(rawValue: 3)

        /// The name in the .proto; the number for a value that it does not have.
        public var name: String {
            switch rawValue {
            case 0: "LICENCE_KIND_UNSPECIFIED"
            case 1: "UNLIMITED"
            case 2: "SLOTS"
            case 3: "METERED"
            default: "\(rawValue)"
            }
        }
    }

    /// As of when something counts as returned that is found in a book drop.
    public struct DropMoment: Hashable, Sendable, RawRepresentable {
        /// The number on the wire.
        public var rawValue: Int32

        /// Any value, known or not.
        public init(rawValue: Int32) { self.rawValue = rawValue }

        /// When the drop was emptied before: nobody can tell that it came later, so that is best for the reader.
        public static let dropLastEmptied = DropMoment(rawValue: 0)

        /// When the branch closed last; where it was emptied since, when it was.
        public static let dropLastClosing = DropMoment(rawValue: 1)

        /// When it is emptied.
        public static let dropEmptied = DropMoment(rawValue: 2)

        /// The name in the .proto; the number for a value that it does not have.
        public var name: String {
            switch rawValue {
            case 0: "DROP_LAST_EMPTIED"
            case 1: "DROP_LAST_CLOSING"
            case 2: "DROP_EMPTIED"
            default: "\(rawValue)"
            }
        }
    }

    /// The enum `lectern.circulation.v1.CountState`.
    public struct CountState: Hashable, Sendable, RawRepresentable {
        /// The number on the wire.
        public var rawValue: Int32

        /// Any value, known or not.
        public init(rawValue: Int32) { self.rawValue = rawValue }

        /// `COUNT_STATE_UNSPECIFIED`
        public static let unspecified = CountState(rawValue: 0)

        /// Shelves are scanned.
        public static let countOpen = CountState(rawValue: 1)

        /// What was not found is being marked as missing.
        public static let countClosing = CountState(rawValue: 2)

        /// `COUNT_CLOSED`
        public static let countClosed = CountState(rawValue: 3)

        /// It was ended without anything being missing by it.
        public static let countAbandoned = CountState(rawValue: 4)

        /// The name in the .proto; the number for a value that it does not have.
        public var name: String {
            switch rawValue {
            case 0: "COUNT_STATE_UNSPECIFIED"
            case 1: "COUNT_OPEN"
            case 2: "COUNT_CLOSING"
            case 3: "COUNT_CLOSED"
            case 4: "COUNT_ABANDONED"
            default: "\(rawValue)"
            }
        }
    }

    /// What a scanned item is.
    public struct FindingKind: Hashable, Sendable, RawRepresentable {
        /// The number on the wire.
        public var rawValue: Int32

        /// Any value, known or not.
        public init(rawValue: Int32) { self.rawValue = rawValue }

        /// `FINDING_KIND_UNSPECIFIED`
        public static let unspecified = FindingKind(rawValue: 0)

        /// `IN_PLACE`
        public static let inPlace = FindingKind(rawValue: 1)

        /// It stands before or behind where its call number belongs.
        public static let misplaced = FindingKind(rawValue: 2)

        /// It belongs to this branch, and not to the shelves that are counted.
        public static let otherShelf = FindingKind(rawValue: 3)

        /// It belongs to another branch: take it back here, so that it is sent.
        public static let otherBranch = FindingKind(rawValue: 4)

        /// It is on loan: take it back.
        public static let lent = FindingKind(rawValue: 5)

        /// Staff keep it back, as withdrawn, damaged, in repair, or not yet ready.
        public static let keptBack = FindingKind(rawValue: 6)

        /// It is for a hold, and belongs to the hold shelf.
        public static let forAHold = FindingKind(rawValue: 7)

        /// It was lost or missing, or on its way here, and is there again.
        public static let found = FindingKind(rawValue: 8)

        /// There is no such item.
        public static let unknownItem = FindingKind(rawValue: 9)

        /// In a list: it should be there, and was not scanned.
        public static let notScanned = FindingKind(rawValue: 10)

        /// The name in the .proto; the number for a value that it does not have.
        public var name: String {
            switch rawValue {
            case 0: "FINDING_KIND_UNSPECIFIED"
            case 1: "IN_PLACE"
            case 2: "MISPLACED"
            case 3: "OTHER_SHELF"
            case 4: "OTHER_BRANCH"
            case 5: "LENT"
            case 6: "KEPT_BACK"
            case 7: "FOR_A_HOLD"
            case 8: "FOUND"
            case 9: "UNKNOWN_ITEM"
            case 10: "NOT_SCANNED"
            default: "\(rawValue)"
            }
        }
    }

    /// The enum `lectern.circulation.v1.OverdueStepKind`.
    public struct OverdueStepKind: Hashable, Sendable, RawRepresentable {
        /// The number on the wire.
        public var rawValue: Int32

        /// Any value, known or not.
        public init(rawValue: Int32) { self.rawValue = rawValue }

        /// `OVERDUE_STEP_KIND_UNSPECIFIED`
        public static let unspecified = OverdueStepKind(rawValue: 0)

        /// `FIRST_NOTICE`
        public static let firstNotice = OverdueStepKind(rawValue: 1)

        /// `SECOND_NOTICE`
        public static let secondNotice = OverdueStepKind(rawValue: 2)

        /// `THIRD_NOTICE`
        public static let thirdNotice = OverdueStepKind(rawValue: 3)

        /// With what the item costs.
        public static let bill = OverdueStepKind(rawValue: 4)

        /// The name in the .proto; the number for a value that it does not have.
        public var name: String {
            switch rawValue {
            case 0: "OVERDUE_STEP_KIND_UNSPECIFIED"
            case 1: "FIRST_NOTICE"
            case 2: "SECOND_NOTICE"
            case 3: "THIRD_NOTICE"
            case 4: "BILL"
            default: "\(rawValue)"
            }
        }
    }

    /// The message `lectern.circulation.v1.Item`.
    public struct Item: Message {
        public static let messageName = "lectern.circulation.v1.Item"

        public var itemId: Int64

        public var barcode: String

        public var recordId: Int64

        /// The branch that it belongs to.
        public var homeBranchId: Int64

        /// The branch that it is at, or, in transit, was last seen at.
        public var branchId: Int64

        /// In transit: where it goes.
        public var destinationBranchId: Int64

        /// "book", "reference", "dvd": what rules are made for.
        public var itemType: String

        public var callNumber: String

        public var state: Circulation.ItemState

        /// On loan: when it is due.
        public var dueAtMs: Int64

        public var title: String

        /// Rises with each change by PutItem; lending changes nothing of it. Told by GetItem, Items and PutItem, elsewhere 0.
        public var version: Int64

        /// Where it belongs within the branch, as its library says: "reference", "children". Told by GetItem, Items and PutItem, elsewhere empty.
        public var collection: String

        /// ISO 639-2/B, "chi": its record's when the item was put. Likewise.
        public var language: String

        /// In transit or on the hold shelf: the hold that it is for; 0: none.
        public var holdId: Int64

        /// The message with nothing set.
        public init() {
            self.itemId = 0
            self.barcode = ""
            self.recordId = 0
            self.homeBranchId = 0
            self.branchId = 0
            self.destinationBranchId = 0
            self.itemType = ""
            self.callNumber = ""
            self.state = Circulation.ItemState(rawValue: 0)
            self.dueAtMs = 0
            self.title = ""
            self.version = 0
            self.collection = ""
            self.language = ""
            self.holdId = 0
        }

        /// The message with these fields set.
        public init(
            itemId: Int64 = 0,
            barcode: String = "",
            recordId: Int64 = 0,
            homeBranchId: Int64 = 0,
            branchId: Int64 = 0,
            destinationBranchId: Int64 = 0,
            itemType: String = "",
            callNumber: String = "",
            state: Circulation.ItemState = Circulation.ItemState(rawValue: 0),
            dueAtMs: Int64 = 0,
            title: String = "",
            version: Int64 = 0,
            collection: String = "",
            language: String = "",
            holdId: Int64 = 0
        ) {
            self.itemId = itemId
            self.barcode = barcode
            self.recordId = recordId
            self.homeBranchId = homeBranchId
            self.branchId = branchId
            self.destinationBranchId = destinationBranchId
            self.itemType = itemType
            self.callNumber = callNumber
            self.state = state
            self.dueAtMs = dueAtMs
            self.title = title
            self.version = version
            self.collection = collection
            self.language = language
            self.holdId = holdId
        }
    }

    /// An item with what belongs to it.
    public struct ItemDetails: Message {
        public static let messageName = "lectern.circulation.v1.ItemDetails"

        /// With its version.
        public var item: Circulation.Item?

        /// The open loan. Absent where there is none, and where the caller may not know whose it is: a desk and an administrator
        /// may, and the reader who has it. Its item is absent.
        public var loan: Circulation.Loan?

        /// The names of the branches; empty where there is none.
        public var homeBranchName: String

        public var branchName: String

        public var destinationBranchName: String

        /// When and at which terminal it was last lent or taken back; 0 and empty: never. For a desk and an administrator.
        public var seenAtMs: Int64

        public var seenAtTerminal: String

        /// On the hold shelf: the code of the pick-up point, and until when it is kept. For a desk and an administrator.
        public var holdPoint: String

        public var holdUntilMs: Int64

        /// What it costs to buy again. For a desk and an administrator.
        public var priceMinorUnits: Int64

        public var priceCurrency: String

        /// The message with nothing set.
        public init() {
            self.item = nil
            self.loan = nil
            self.homeBranchName = ""
            self.branchName = ""
            self.destinationBranchName = ""
            self.seenAtMs = 0
            self.seenAtTerminal = ""
            self.holdPoint = ""
            self.holdUntilMs = 0
            self.priceMinorUnits = 0
            self.priceCurrency = ""
        }

        /// The message with these fields set.
        public init(
            item: Circulation.Item? = nil,
            loan: Circulation.Loan? = nil,
            homeBranchName: String = "",
            branchName: String = "",
            destinationBranchName: String = "",
            seenAtMs: Int64 = 0,
            seenAtTerminal: String = "",
            holdPoint: String = "",
            holdUntilMs: Int64 = 0,
            priceMinorUnits: Int64 = 0,
            priceCurrency: String = ""
        ) {
            self.item = item
            self.loan = loan
            self.homeBranchName = homeBranchName
            self.branchName = branchName
            self.destinationBranchName = destinationBranchName
            self.seenAtMs = seenAtMs
            self.seenAtTerminal = seenAtTerminal
            self.holdPoint = holdPoint
            self.holdUntilMs = holdUntilMs
            self.priceMinorUnits = priceMinorUnits
            self.priceCurrency = priceCurrency
        }

        /// Where `item` stands in an `Encoded` one.
        public static var itemField: MessageField<Self, Circulation.Item> { MessageField(1) }

        /// Where `loan` stands in an `Encoded` one.
        public static var loanField: MessageField<Self, Circulation.Loan> { MessageField(2) }
    }

    /// The message `lectern.circulation.v1.Loan`.
    public struct Loan: Message {
        public static let messageName = "lectern.circulation.v1.Loan"

        public var loanId: Int64

        public var readerId: Int64

        public var item: Circulation.Item?

        public var lentAtMs: Int64

        public var dueAtMs: Int64

        /// 0: still out.
        public var returnedAtMs: Int64

        public var renewals: UInt32

        /// The rule that decided, by its code.
        public var rule: String

        public var lentAtTerminal: String

        public var returnedAtTerminal: String

        /// Still out, and its due date is over.
        public var overdue: Bool

        /// It was recalled, since somebody waits for it: the due date that it had before; 0: it was not.
        public var dueBeforeRecallMs: Int64

        /// What comes of being late by the rules that held when it fell due; absent: nothing, or no rule set was in force.
        public var outcome: Circulation.OverdueOutcome?

        /// The message with nothing set.
        public init() {
            self.loanId = 0
            self.readerId = 0
            self.item = nil
            self.lentAtMs = 0
            self.dueAtMs = 0
            self.returnedAtMs = 0
            self.renewals = 0
            self.rule = ""
            self.lentAtTerminal = ""
            self.returnedAtTerminal = ""
            self.overdue = false
            self.dueBeforeRecallMs = 0
            self.outcome = nil
        }

        /// The message with these fields set.
        public init(
            loanId: Int64 = 0,
            readerId: Int64 = 0,
            item: Circulation.Item? = nil,
            lentAtMs: Int64 = 0,
            dueAtMs: Int64 = 0,
            returnedAtMs: Int64 = 0,
            renewals: UInt32 = 0,
            rule: String = "",
            lentAtTerminal: String = "",
            returnedAtTerminal: String = "",
            overdue: Bool = false,
            dueBeforeRecallMs: Int64 = 0,
            outcome: Circulation.OverdueOutcome? = nil
        ) {
            self.loanId = loanId
            self.readerId = readerId
            self.item = item
            self.lentAtMs = lentAtMs
            self.dueAtMs = dueAtMs
            self.returnedAtMs = returnedAtMs
            self.renewals = renewals
            self.rule = rule
            self.lentAtTerminal = lentAtTerminal
            self.returnedAtTerminal = returnedAtTerminal
            self.overdue = overdue
            self.dueBeforeRecallMs = dueBeforeRecallMs
            self.outcome = outcome
        }

        /// Where `item` stands in an `Encoded` one.
        public static var itemField: MessageField<Self, Circulation.Item> { MessageField(3) }

        /// Where `outcome` stands in an `Encoded` one.
        public static var outcomeField: MessageField<Self, Circulation.OverdueOutcome> { MessageField(300) }
    }

    /// A rule for loans. The most specific that matches decides: each of the three that is given counts;
    /// where as many are given, category goes before type before branch.
    public struct LoanRule: Message {
        public static let messageName = "lectern.circulation.v1.LoanRule"

        /// Short and stable: "adult-book".
        public var code: String

        /// Empty: any.
        public var category: String

        public var itemType: String

        /// 0: any. The branch that lends.
        public var branchId: Int64

        public var lendable: Bool

        public var days: UInt32

        /// Open loans that a reader may have under this rule's category at once, whatever the item type.
        public var loansMax: UInt32

        public var renewalsMax: UInt32

        /// Rises with each change. Told by LoanRules and PutLoanRule, elsewhere 0.
        public var version: Int64

        /// From when the rule holds, and until before when; 0: without a bound.
        public var validFromMs: Int64

        public var validUntilMs: Int64

        /// The message with nothing set.
        public init() {
            self.code = ""
            self.category = ""
            self.itemType = ""
            self.branchId = 0
            self.lendable = false
            self.days = 0
            self.loansMax = 0
            self.renewalsMax = 0
            self.version = 0
            self.validFromMs = 0
            self.validUntilMs = 0
        }

        /// The message with these fields set.
        public init(
            code: String = "",
            category: String = "",
            itemType: String = "",
            branchId: Int64 = 0,
            lendable: Bool = false,
            days: UInt32 = 0,
            loansMax: UInt32 = 0,
            renewalsMax: UInt32 = 0,
            version: Int64 = 0,
            validFromMs: Int64 = 0,
            validUntilMs: Int64 = 0
        ) {
            self.code = code
            self.category = category
            self.itemType = itemType
            self.branchId = branchId
            self.lendable = lendable
            self.days = days
            self.loansMax = loansMax
            self.renewalsMax = renewalsMax
            self.version = version
            self.validFromMs = validFromMs
            self.validUntilMs = validUntilMs
        }
    }

    /// The message `lectern.circulation.v1.BorrowRequest`.
    public struct BorrowRequest: Message {
        public static let messageName = "lectern.circulation.v1.BorrowRequest"

        public var barcode: String

        /// The reader's card: at a desk with a staff session, or at a device without a session where the call carries a time
        /// in the past. Elsewhere it is refused.
        public var card: String

        /// Staff with the right circulation.override: why the item is lent though it is kept for somebody else, the reader is blocked, the card has expired,
        /// a limit is reached, or such items are not lent. Each rule that it broke is a conflict that this reason settles.
        public var overrideReason: String

        /// Instead of a barcode: an electronic copy of this record, of any form or of one.
        public var recordId: Int64

        public var form: Circulation.ElectronicForm

        /// The message with nothing set.
        public init() {
            self.barcode = ""
            self.card = ""
            self.overrideReason = ""
            self.recordId = 0
            self.form = Circulation.ElectronicForm(rawValue: 0)
        }

        /// The message with these fields set.
        public init(
            barcode: String = "",
            card: String = "",
            overrideReason: String = "",
            recordId: Int64 = 0,
            form: Circulation.ElectronicForm = Circulation.ElectronicForm(rawValue: 0)
        ) {
            self.barcode = barcode
            self.card = card
            self.overrideReason = overrideReason
            self.recordId = recordId
            self.form = form
        }
    }

    /// The message `lectern.circulation.v1.BorrowResponse`.
    public struct BorrowResponse: Message {
        public static let messageName = "lectern.circulation.v1.BorrowResponse"

        public var loan: Circulation.Loan?

        /// Open loans of the reader, this one included, and how many the rule allows.
        public var openLoans: UInt32

        public var loansMax: UInt32

        /// Reasons that would have refused it, had it not happened already: each is a conflict for staff.
        public var conflicts: [String]

        /// Of an electronic copy: where it is read.
        public var link: Circulation.ElectronicLink?

        /// The message with nothing set.
        public init() {
            self.loan = nil
            self.openLoans = 0
            self.loansMax = 0
            self.conflicts = []
            self.link = nil
        }

        /// The message with these fields set.
        public init(
            loan: Circulation.Loan? = nil,
            openLoans: UInt32 = 0,
            loansMax: UInt32 = 0,
            conflicts: [String] = [],
            link: Circulation.ElectronicLink? = nil
        ) {
            self.loan = loan
            self.openLoans = openLoans
            self.loansMax = loansMax
            self.conflicts = conflicts
            self.link = link
        }

        /// Where `loan` stands in an `Encoded` one.
        public static var loanField: MessageField<Self, Circulation.Loan> { MessageField(1) }

        /// Where `link` stands in an `Encoded` one.
        public static var linkField: MessageField<Self, Circulation.ElectronicLink> { MessageField(500) }
    }

    /// The message `lectern.circulation.v1.ReturnRequest`.
    public struct ReturnRequest: Message {
        public static let messageName = "lectern.circulation.v1.ReturnRequest"

        public var barcode: String

        /// The batch of a book drop that it was found in; 0: it came back now.
        public var batchId: Int64

        /// The message with nothing set.
        public init() {
            self.barcode = ""
            self.batchId = 0
        }

        /// The message with these fields set.
        public init(
            barcode: String = "",
            batchId: Int64 = 0
        ) {
            self.barcode = barcode
            self.batchId = batchId
        }
    }

    /// The message `lectern.circulation.v1.ReturnResponse`.
    public struct ReturnResponse: Message {
        public static let messageName = "lectern.circulation.v1.ReturnResponse"

        public var item: Circulation.Item?

        /// The loan that ended; absent where the item was not on loan.
        public var loan: Circulation.Loan?

        /// It goes to another branch, home or to where somebody picks it up, and is in transit. `sort_to_branch` names it.
        public var sentHome: Bool

        /// What the item waits for now, or goes to another branch for; who it is for is told at desks only.
        public var hold: Circulation.Hold?

        /// Where it goes from here.
        public var sortTo: Circulation.SortTo

        /// The name of the branch that it goes to; empty: it stays.
        public var sortToBranch: String

        /// It was lost, missing or claimed to be returned, and is there again.
        public var found: Bool

        /// The name of the reader whom the item waits for, masked: "张*"; at desks only.
        public var holdFor: String

        /// It came back late, and its reader may not borrow until then; 0: that is not so.
        public var suspendedUntilMs: Int64

        /// The message with nothing set.
        public init() {
            self.item = nil
            self.loan = nil
            self.sentHome = false
            self.hold = nil
            self.sortTo = Circulation.SortTo(rawValue: 0)
            self.sortToBranch = ""
            self.found = false
            self.holdFor = ""
            self.suspendedUntilMs = 0
        }

        /// The message with these fields set.
        public init(
            item: Circulation.Item? = nil,
            loan: Circulation.Loan? = nil,
            sentHome: Bool = false,
            hold: Circulation.Hold? = nil,
            sortTo: Circulation.SortTo = Circulation.SortTo(rawValue: 0),
            sortToBranch: String = "",
            found: Bool = false,
            holdFor: String = "",
            suspendedUntilMs: Int64 = 0
        ) {
            self.item = item
            self.loan = loan
            self.sentHome = sentHome
            self.hold = hold
            self.sortTo = sortTo
            self.sortToBranch = sortToBranch
            self.found = found
            self.holdFor = holdFor
            self.suspendedUntilMs = suspendedUntilMs
        }

        /// Where `item` stands in an `Encoded` one.
        public static var itemField: MessageField<Self, Circulation.Item> { MessageField(1) }

        /// Where `loan` stands in an `Encoded` one.
        public static var loanField: MessageField<Self, Circulation.Loan> { MessageField(2) }

        /// Where `hold` stands in an `Encoded` one.
        public static var holdField: MessageField<Self, Circulation.Hold> { MessageField(10) }
    }

    /// The message `lectern.circulation.v1.RenewRequest`.
    public struct RenewRequest: Message {
        public static let messageName = "lectern.circulation.v1.RenewRequest"

        public var barcode: String

        /// With a staff session: the reader's card. Elsewhere it is refused.
        public var card: String

        /// The message with nothing set.
        public init() {
            self.barcode = ""
            self.card = ""
        }

        /// The message with these fields set.
        public init(
            barcode: String = "",
            card: String = ""
        ) {
            self.barcode = barcode
            self.card = card
        }
    }

    /// The message `lectern.circulation.v1.RenewResponse`.
    public struct RenewResponse: Message {
        public static let messageName = "lectern.circulation.v1.RenewResponse"

        public var loan: Circulation.Loan?

        /// The message with nothing set.
        public init() {
            self.loan = nil
        }

        /// The message with these fields set.
        public init(
            loan: Circulation.Loan? = nil
        ) {
            self.loan = loan
        }

        /// Where `loan` stands in an `Encoded` one.
        public static var loanField: MessageField<Self, Circulation.Loan> { MessageField(1) }
    }

    /// The message `lectern.circulation.v1.LoansRequest`.
    public struct LoansRequest: Message {
        public static let messageName = "lectern.circulation.v1.LoansRequest"

        /// From staff, an administrator, or a desk where nobody is signed in: the reader's card. Elsewhere it is refused.
        public var card: String

        public var past: Bool

        /// 0 is 50, the most is 200.
        public var limit: UInt32

        public var cursor: String

        /// The message with nothing set.
        public init() {
            self.card = ""
            self.past = false
            self.limit = 0
            self.cursor = ""
        }

        /// The message with these fields set.
        public init(
            card: String = "",
            past: Bool = false,
            limit: UInt32 = 0,
            cursor: String = ""
        ) {
            self.card = card
            self.past = past
            self.limit = limit
            self.cursor = cursor
        }
    }

    /// The message `lectern.circulation.v1.LoansResponse`.
    public struct LoansResponse: Message {
        public static let messageName = "lectern.circulation.v1.LoansResponse"

        public var loans: [Circulation.Loan]

        public var cursor: String

        /// The message with nothing set.
        public init() {
            self.loans = []
            self.cursor = ""
        }

        /// The message with these fields set.
        public init(
            loans: [Circulation.Loan] = [],
            cursor: String = ""
        ) {
            self.loans = loans
            self.cursor = cursor
        }

        /// Where `loans` stands in an `Encoded` one.
        public static var loansField: MessageField<Self, Circulation.Loan> { MessageField(1) }
    }

    /// The message `lectern.circulation.v1.ExplainRequest`.
    public struct ExplainRequest: Message {
        public static let messageName = "lectern.circulation.v1.ExplainRequest"

        public var barcode: String

        /// With a staff session, or from an administrator: the reader's card. Elsewhere it is refused.
        public var card: String

        /// As of this moment, which may be in the future, so that rules can be tried before they hold; 0: now.
        public var atMs: Int64

        /// The message with nothing set.
        public init() {
            self.barcode = ""
            self.card = ""
            self.atMs = 0
        }

        /// The message with these fields set.
        public init(
            barcode: String = "",
            card: String = "",
            atMs: Int64 = 0
        ) {
            self.barcode = barcode
            self.card = card
            self.atMs = atMs
        }
    }

    /// The message `lectern.circulation.v1.ExplainResponse`.
    public struct ExplainResponse: Message {
        public static let messageName = "lectern.circulation.v1.ExplainResponse"

        public var wouldLend: Bool

        /// Empty where it would.
        public var reason: String

        /// The rule that decides, and those that matched and lost, most specific first.
        public var rule: Circulation.LoanRule?

        public var others: [Circulation.LoanRule]

        public var dueAtMs: Int64

        public var openLoans: UInt32

        /// Every rule, most specific first, with what became of it; at most 500.
        public var considered: [Circulation.ConsideredRule]

        /// The rule set in force, by its code; empty: none, the loan rules decide.
        public var ruleSet: String

        /// With a rule set: what holds, each value with the rule that gives it, and each limit with its count.
        public var values: Circulation.RuleValues?

        public var sources: [Circulation.ValueSource]

        public var limits: [Circulation.LimitCount]

        /// Of the reader's own open loan of the item, where that is overdue: what comes of it.
        public var outcome: Circulation.OverdueOutcome?

        /// The message with nothing set.
        public init() {
            self.wouldLend = false
            self.reason = ""
            self.rule = nil
            self.others = []
            self.dueAtMs = 0
            self.openLoans = 0
            self.considered = []
            self.ruleSet = ""
            self.values = nil
            self.sources = []
            self.limits = []
            self.outcome = nil
        }

        /// The message with these fields set.
        public init(
            wouldLend: Bool = false,
            reason: String = "",
            rule: Circulation.LoanRule? = nil,
            others: [Circulation.LoanRule] = [],
            dueAtMs: Int64 = 0,
            openLoans: UInt32 = 0,
            considered: [Circulation.ConsideredRule] = [],
            ruleSet: String = "",
            values: Circulation.RuleValues? = nil,
            sources: [Circulation.ValueSource] = [],
            limits: [Circulation.LimitCount] = [],
            outcome: Circulation.OverdueOutcome? = nil
        ) {
            self.wouldLend = wouldLend
            self.reason = reason
            self.rule = rule
            self.others = others
            self.dueAtMs = dueAtMs
            self.openLoans = openLoans
            self.considered = considered
            self.ruleSet = ruleSet
            self.values = values
            self.sources = sources
            self.limits = limits
            self.outcome = outcome
        }

        /// Where `rule` stands in an `Encoded` one.
        public static var ruleField: MessageField<Self, Circulation.LoanRule> { MessageField(3) }

        /// Where `others` stands in an `Encoded` one.
        public static var othersField: MessageField<Self, Circulation.LoanRule> { MessageField(4) }

        /// Where `considered` stands in an `Encoded` one.
        public static var consideredField: MessageField<Self, Circulation.ConsideredRule> { MessageField(7) }

        /// Where `values` stands in an `Encoded` one.
        public static var valuesField: MessageField<Self, Circulation.RuleValues> { MessageField(301) }

        /// Where `sources` stands in an `Encoded` one.
        public static var sourcesField: MessageField<Self, Circulation.ValueSource> { MessageField(302) }

        /// Where `limits` stands in an `Encoded` one.
        public static var limitsField: MessageField<Self, Circulation.LimitCount> { MessageField(303) }

        /// Where `outcome` stands in an `Encoded` one.
        public static var outcomeField: MessageField<Self, Circulation.OverdueOutcome> { MessageField(304) }
    }

    /// Which rule a value is of: the most specific of those that fit and give it.
    public struct ValueSource: Message {
        public static let messageName = "lectern.circulation.v1.ValueSource"

        /// "renewals_max": the field's name in RuleValues.
        public var value: String

        public var rule: String

        /// The message with nothing set.
        public init() {
            self.value = ""
            self.rule = ""
        }

        /// The message with these fields set.
        public init(
            value: String = "",
            rule: String = ""
        ) {
            self.value = value
            self.rule = rule
        }
    }

    /// A limit, and how much of it a reader has used.
    public struct LimitCount: Message {
        public static let messageName = "lectern.circulation.v1.LimitCount"

        /// By its code; "loans_max": the one that the rules give; "family": the family's.
        public var limit: String

        public var loansMax: UInt32

        public var openLoans: UInt32

        /// Whether it counts this item; where not, why says which column is for another case.
        public var applies: Bool

        public var why: String

        public var title: String

        /// The message with nothing set.
        public init() {
            self.limit = ""
            self.loansMax = 0
            self.openLoans = 0
            self.applies = false
            self.why = ""
            self.title = ""
        }

        /// The message with these fields set.
        public init(
            limit: String = "",
            loansMax: UInt32 = 0,
            openLoans: UInt32 = 0,
            applies: Bool = false,
            why: String = "",
            title: String = ""
        ) {
            self.limit = limit
            self.loansMax = loansMax
            self.openLoans = openLoans
            self.applies = applies
            self.why = why
            self.title = title
        }
    }

    /// A rule that was looked at.
    public struct ConsideredRule: Message {
        public static let messageName = "lectern.circulation.v1.ConsideredRule"

        public var rule: Circulation.LoanRule?

        /// "won", "lost" against a more specific one, "other_case", "not_yet" or "over"; of a rule set also "gives": it gives what more specific ones
        /// leave out.
        public var outcome: String

        /// Why, in the caller's language.
        public var why: String

        /// Of a rule set: the rule whole; `rule` then has its code, what it gives, and the columns that LoanRule has.
        public var lendingRule: Circulation.LendingRule?

        /// The message with nothing set.
        public init() {
            self.rule = nil
            self.outcome = ""
            self.why = ""
            self.lendingRule = nil
        }

        /// The message with these fields set.
        public init(
            rule: Circulation.LoanRule? = nil,
            outcome: String = "",
            why: String = "",
            lendingRule: Circulation.LendingRule? = nil
        ) {
            self.rule = rule
            self.outcome = outcome
            self.why = why
            self.lendingRule = lendingRule
        }

        /// Where `rule` stands in an `Encoded` one.
        public static var ruleField: MessageField<Self, Circulation.LoanRule> { MessageField(1) }

        /// Where `lending_rule` stands in an `Encoded` one.
        public static var lendingRuleField: MessageField<Self, Circulation.LendingRule> { MessageField(300) }
    }

    /// The message `lectern.circulation.v1.ItemsRequest`.
    public struct ItemsRequest: Message {
        public static let messageName = "lectern.circulation.v1.ItemsRequest"

        public var recordId: Int64

        /// The message with nothing set.
        public init() {
            self.recordId = 0
        }

        /// The message with these fields set.
        public init(
            recordId: Int64 = 0
        ) {
            self.recordId = recordId
        }
    }

    /// The message `lectern.circulation.v1.ItemsResponse`.
    public struct ItemsResponse: Message {
        public static let messageName = "lectern.circulation.v1.ItemsResponse"

        public var items: [Circulation.Item]

        /// The message with nothing set.
        public init() {
            self.items = []
        }

        /// The message with these fields set.
        public init(
            items: [Circulation.Item] = []
        ) {
            self.items = items
        }

        /// Where `items` stands in an `Encoded` one.
        public static var itemsField: MessageField<Self, Circulation.Item> { MessageField(1) }
    }

    /// The message `lectern.circulation.v1.GetItemRequest`.
    public struct GetItemRequest: Message {
        public static let messageName = "lectern.circulation.v1.GetItemRequest"

        public var barcode: String

        /// The message with nothing set.
        public init() {
            self.barcode = ""
        }

        /// The message with these fields set.
        public init(
            barcode: String = ""
        ) {
            self.barcode = barcode
        }
    }

    /// The message `lectern.circulation.v1.HistoryRequest`.
    public struct HistoryRequest: Message {
        public static let messageName = "lectern.circulation.v1.HistoryRequest"

        public var barcode: String

        /// 0 is 50, the most is 200.
        public var limit: UInt32

        public var cursor: String

        /// The message with nothing set.
        public init() {
            self.barcode = ""
            self.limit = 0
            self.cursor = ""
        }

        /// The message with these fields set.
        public init(
            barcode: String = "",
            limit: UInt32 = 0,
            cursor: String = ""
        ) {
            self.barcode = barcode
            self.limit = limit
            self.cursor = cursor
        }
    }

    /// The message `lectern.circulation.v1.HistoryResponse`.
    public struct HistoryResponse: Message {
        public static let messageName = "lectern.circulation.v1.HistoryResponse"

        public var entries: [Circulation.HistoryEntry]

        public var cursor: String

        /// The message with nothing set.
        public init() {
            self.entries = []
            self.cursor = ""
        }

        /// The message with these fields set.
        public init(
            entries: [Circulation.HistoryEntry] = [],
            cursor: String = ""
        ) {
            self.entries = entries
            self.cursor = cursor
        }

        /// Where `entries` stands in an `Encoded` one.
        public static var entriesField: MessageField<Self, Circulation.HistoryEntry> { MessageField(1) }
    }

    /// One move of an item or of its loan.
    public struct HistoryEntry: Message {
        public static let messageName = "lectern.circulation.v1.HistoryEntry"

        public var historyId: Int64

        /// The loan that moved; 0: none.
        public var loanId: Int64

        /// "lent": an event of the state tables, `lectern states circulation`.
        public var event: String

        /// States of the item, or of the loan where the item's does not change; empty: it began.
        public var from: String

        public var to: String

        public var happenedAtMs: Int64

        public var recordedAtMs: Int64

        /// Who was signed in; 0: nobody.
        public var person: Int64

        public var terminal: String

        /// "Circulation/Borrow"
        public var method: String

        public var requestKey: String

        /// The message with nothing set.
        public init() {
            self.historyId = 0
            self.loanId = 0
            self.event = ""
            self.from = ""
            self.to = ""
            self.happenedAtMs = 0
            self.recordedAtMs = 0
            self.person = 0
            self.terminal = ""
            self.method = ""
            self.requestKey = ""
        }

        /// The message with these fields set.
        public init(
            historyId: Int64 = 0,
            loanId: Int64 = 0,
            event: String = "",
            from: String = "",
            to: String = "",
            happenedAtMs: Int64 = 0,
            recordedAtMs: Int64 = 0,
            person: Int64 = 0,
            terminal: String = "",
            method: String = "",
            requestKey: String = ""
        ) {
            self.historyId = historyId
            self.loanId = loanId
            self.event = event
            self.from = from
            self.to = to
            self.happenedAtMs = happenedAtMs
            self.recordedAtMs = recordedAtMs
            self.person = person
            self.terminal = terminal
            self.method = method
            self.requestKey = requestKey
        }
    }

    /// The message `lectern.circulation.v1.OverdueRequest`.
    public struct OverdueRequest: Message {
        public static let messageName = "lectern.circulation.v1.OverdueRequest"

        /// The branch that lent.
        public var branchCode: String

        /// Only loans that were due before this moment; 0: now.
        public var dueBeforeMs: Int64

        /// 0 is 50, the most is 200.
        public var limit: UInt32

        public var cursor: String

        /// The message with nothing set.
        public init() {
            self.branchCode = ""
            self.dueBeforeMs = 0
            self.limit = 0
            self.cursor = ""
        }

        /// The message with these fields set.
        public init(
            branchCode: String = "",
            dueBeforeMs: Int64 = 0,
            limit: UInt32 = 0,
            cursor: String = ""
        ) {
            self.branchCode = branchCode
            self.dueBeforeMs = dueBeforeMs
            self.limit = limit
            self.cursor = cursor
        }
    }

    /// The message `lectern.circulation.v1.OverdueResponse`.
    public struct OverdueResponse: Message {
        public static let messageName = "lectern.circulation.v1.OverdueResponse"

        public var loans: [Circulation.Loan]

        public var cursor: String

        /// The message with nothing set.
        public init() {
            self.loans = []
            self.cursor = ""
        }

        /// The message with these fields set.
        public init(
            loans: [Circulation.Loan] = [],
            cursor: String = ""
        ) {
            self.loans = loans
            self.cursor = cursor
        }

        /// Where `loans` stands in an `Encoded` one.
        public static var loansField: MessageField<Self, Circulation.Loan> { MessageField(1) }
    }

    /// The message `lectern.circulation.v1.InTransitRequest`.
    public struct InTransitRequest: Message {
        public static let messageName = "lectern.circulation.v1.InTransitRequest"

        /// The branch where they are expected.
        public var branchCode: String

        /// Only items that were sent before this moment; 0: now.
        public var sentBeforeMs: Int64

        /// 0 is 50, the most is 200.
        public var limit: UInt32

        public var cursor: String

        /// The message with nothing set.
        public init() {
            self.branchCode = ""
            self.sentBeforeMs = 0
            self.limit = 0
            self.cursor = ""
        }

        /// The message with these fields set.
        public init(
            branchCode: String = "",
            sentBeforeMs: Int64 = 0,
            limit: UInt32 = 0,
            cursor: String = ""
        ) {
            self.branchCode = branchCode
            self.sentBeforeMs = sentBeforeMs
            self.limit = limit
            self.cursor = cursor
        }
    }

    /// The message `lectern.circulation.v1.InTransitResponse`.
    public struct InTransitResponse: Message {
        public static let messageName = "lectern.circulation.v1.InTransitResponse"

        /// With when and where each was sent, and the names of the branches.
        public var items: [Circulation.ItemDetails]

        public var cursor: String

        /// The message with nothing set.
        public init() {
            self.items = []
            self.cursor = ""
        }

        /// The message with these fields set.
        public init(
            items: [Circulation.ItemDetails] = [],
            cursor: String = ""
        ) {
            self.items = items
            self.cursor = cursor
        }

        /// Where `items` stands in an `Encoded` one.
        public static var itemsField: MessageField<Self, Circulation.ItemDetails> { MessageField(1) }
    }

    /// The message `lectern.circulation.v1.BusyHoursRequest`.
    public struct BusyHoursRequest: Message {
        public static let messageName = "lectern.circulation.v1.BusyHoursRequest"

        public var branchCode: String

        /// Days at the branch, "2026-10-01", both counted, at most 366; empty: the last 28 days that are over.
        public var fromDate: String

        public var untilDate: String

        /// Each hour of the week with the sums of its days, instead of each hour of each day; all in one page.
        public var ofWeek: Bool

        /// 0 is 50, the most is 200.
        public var limit: UInt32

        public var cursor: String

        /// The message with nothing set.
        public init() {
            self.branchCode = ""
            self.fromDate = ""
            self.untilDate = ""
            self.ofWeek = false
            self.limit = 0
            self.cursor = ""
        }

        /// The message with these fields set.
        public init(
            branchCode: String = "",
            fromDate: String = "",
            untilDate: String = "",
            ofWeek: Bool = false,
            limit: UInt32 = 0,
            cursor: String = ""
        ) {
            self.branchCode = branchCode
            self.fromDate = fromDate
            self.untilDate = untilDate
            self.ofWeek = ofWeek
            self.limit = limit
            self.cursor = cursor
        }
    }

    /// The message `lectern.circulation.v1.BusyHoursResponse`.
    public struct BusyHoursResponse: Message {
        public static let messageName = "lectern.circulation.v1.BusyHoursResponse"

        /// By day and hour.
        public var hours: [Circulation.BusyHour]

        public var cursor: String

        /// The zone of the days and hours: the branch's, or UTC where it has no service point.
        public var zone: String

        /// The message with nothing set.
        public init() {
            self.hours = []
            self.cursor = ""
            self.zone = ""
        }

        /// The message with these fields set.
        public init(
            hours: [Circulation.BusyHour] = [],
            cursor: String = "",
            zone: String = ""
        ) {
            self.hours = hours
            self.cursor = cursor
            self.zone = zone
        }

        /// Where `hours` stands in an `Encoded` one.
        public static var hoursField: MessageField<Self, Circulation.BusyHour> { MessageField(1) }
    }

    /// An hour at a branch.
    public struct BusyHour: Message {
        public static let messageName = "lectern.circulation.v1.BusyHour"

        /// "2026-10-01"; empty: it is an hour of the week.
        public var date: String

        /// 1 is Monday, 7 is Sunday.
        public var weekday: UInt32

        /// 13 is from 13:00 to 14:00. An hour that comes twice, as clocks are put back, is counted as one.
        public var hour: UInt32

        public var loans: UInt32

        public var returns: UInt32

        /// The message with nothing set.
        public init() {
            self.date = ""
            self.weekday = 0
            self.hour = 0
            self.loans = 0
            self.returns = 0
        }

        /// The message with these fields set.
        public init(
            date: String = "",
            weekday: UInt32 = 0,
            hour: UInt32 = 0,
            loans: UInt32 = 0,
            returns: UInt32 = 0
        ) {
            self.date = date
            self.weekday = weekday
            self.hour = hour
            self.loans = loans
            self.returns = returns
        }
    }

    /// The message `lectern.circulation.v1.PutItemRequest`.
    public struct PutItemRequest: Message {
        public static let messageName = "lectern.circulation.v1.PutItemRequest"

        public var barcode: String

        public var recordId: Int64

        public var branchCode: String

        public var itemType: String

        public var callNumber: String

        /// With record_id 0: the record by its control number within its source.
        public var recordSource: String

        public var recordControlNumber: String

        /// The fields to change, by their names here; the others stay. Empty: all are put as they stand here.
        public var fields: [String]

        /// The version that is changed; another one is refused. 0, which goes with no fields only: whatever the version is.
        public var expectedVersion: Int64

        public var collection: String

        /// What it costs to buy again, field "price"; 0: not known.
        public var priceMinorUnits: Int64

        /// "CNY"
        public var priceCurrency: String

        /// The message with nothing set.
        public init() {
            self.barcode = ""
            self.recordId = 0
            self.branchCode = ""
            self.itemType = ""
            self.callNumber = ""
            self.recordSource = ""
            self.recordControlNumber = ""
            self.fields = []
            self.expectedVersion = 0
            self.collection = ""
            self.priceMinorUnits = 0
            self.priceCurrency = ""
        }

        /// The message with these fields set.
        public init(
            barcode: String = "",
            recordId: Int64 = 0,
            branchCode: String = "",
            itemType: String = "",
            callNumber: String = "",
            recordSource: String = "",
            recordControlNumber: String = "",
            fields: [String] = [],
            expectedVersion: Int64 = 0,
            collection: String = "",
            priceMinorUnits: Int64 = 0,
            priceCurrency: String = ""
        ) {
            self.barcode = barcode
            self.recordId = recordId
            self.branchCode = branchCode
            self.itemType = itemType
            self.callNumber = callNumber
            self.recordSource = recordSource
            self.recordControlNumber = recordControlNumber
            self.fields = fields
            self.expectedVersion = expectedVersion
            self.collection = collection
            self.priceMinorUnits = priceMinorUnits
            self.priceCurrency = priceCurrency
        }
    }

    /// The fields of a LoanRule, under the same numbers but for when it holds.
    public struct PutLoanRuleRequest: Message {
        public static let messageName = "lectern.circulation.v1.PutLoanRuleRequest"

        public var code: String

        public var category: String

        public var itemType: String

        public var branchId: Int64

        public var lendable: Bool

        public var days: UInt32

        public var loansMax: UInt32

        public var renewalsMax: UInt32

        /// The fields to change, by their names here; the others stay. Empty: all are put as they stand here.
        public var fields: [String]

        /// The version that is changed; another one is refused. 0, which goes with no fields only: whatever the version is.
        public var expectedVersion: Int64

        public var validFromMs: Int64

        public var validUntilMs: Int64

        /// The message with nothing set.
        public init() {
            self.code = ""
            self.category = ""
            self.itemType = ""
            self.branchId = 0
            self.lendable = false
            self.days = 0
            self.loansMax = 0
            self.renewalsMax = 0
            self.fields = []
            self.expectedVersion = 0
            self.validFromMs = 0
            self.validUntilMs = 0
        }

        /// The message with these fields set.
        public init(
            code: String = "",
            category: String = "",
            itemType: String = "",
            branchId: Int64 = 0,
            lendable: Bool = false,
            days: UInt32 = 0,
            loansMax: UInt32 = 0,
            renewalsMax: UInt32 = 0,
            fields: [String] = [],
            expectedVersion: Int64 = 0,
            validFromMs: Int64 = 0,
            validUntilMs: Int64 = 0
        ) {
            self.code = code
            self.category = category
            self.itemType = itemType
            self.branchId = branchId
            self.lendable = lendable
            self.days = days
            self.loansMax = loansMax
            self.renewalsMax = renewalsMax
            self.fields = fields
            self.expectedVersion = expectedVersion
            self.validFromMs = validFromMs
            self.validUntilMs = validUntilMs
        }
    }

    /// The message `lectern.circulation.v1.LoanRulesRequest`.
    public struct LoanRulesRequest: Message {
        public static let messageName = "lectern.circulation.v1.LoanRulesRequest"

        /// The message with nothing set.
        public init() {}
    }

    /// The message `lectern.circulation.v1.LoanRulesResponse`.
    public struct LoanRulesResponse: Message {
        public static let messageName = "lectern.circulation.v1.LoanRulesResponse"

        public var rules: [Circulation.LoanRule]

        /// The message with nothing set.
        public init() {
            self.rules = []
        }

        /// The message with these fields set.
        public init(
            rules: [Circulation.LoanRule] = []
        ) {
            self.rules = rules
        }

        /// Where `rules` stands in an `Encoded` one.
        public static var rulesField: MessageField<Self, Circulation.LoanRule> { MessageField(1) }
    }

    /// The message `lectern.circulation.v1.MergeReadersRequest`.
    public struct MergeReadersRequest: Message {
        public static let messageName = "lectern.circulation.v1.MergeReadersRequest"

        /// The record that counts from now on.
        public var readerId: Int64

        /// The other one.
        public var mergedReaderId: Int64

        /// Why, for the record.
        public var reason: String

        /// The message with nothing set.
        public init() {
            self.readerId = 0
            self.mergedReaderId = 0
            self.reason = ""
        }

        /// The message with these fields set.
        public init(
            readerId: Int64 = 0,
            mergedReaderId: Int64 = 0,
            reason: String = ""
        ) {
            self.readerId = readerId
            self.mergedReaderId = mergedReaderId
            self.reason = reason
        }
    }

    /// The message `lectern.circulation.v1.TellReadersApartRequest`.
    public struct TellReadersApartRequest: Message {
        public static let messageName = "lectern.circulation.v1.TellReadersApartRequest"

        /// The record that was merged into another.
        public var readerId: Int64

        /// Why, for the record.
        public var reason: String

        /// The message with nothing set.
        public init() {
            self.readerId = 0
            self.reason = ""
        }

        /// The message with these fields set.
        public init(
            readerId: Int64 = 0,
            reason: String = ""
        ) {
            self.readerId = readerId
            self.reason = reason
        }
    }

    /// The message `lectern.circulation.v1.MergeReadersResponse`.
    public struct MergeReadersResponse: Message {
        public static let messageName = "lectern.circulation.v1.MergeReadersResponse"

        /// The records that are, or were, one person's, each with its open loans.
        public var records: [Circulation.ReaderLoans]

        /// The message with nothing set.
        public init() {
            self.records = []
        }

        /// The message with these fields set.
        public init(
            records: [Circulation.ReaderLoans] = []
        ) {
            self.records = records
        }

        /// Where `records` stands in an `Encoded` one.
        public static var recordsField: MessageField<Self, Circulation.ReaderLoans> { MessageField(1) }
    }

    /// The message `lectern.circulation.v1.ReaderLoans`.
    public struct ReaderLoans: Message {
        public static let messageName = "lectern.circulation.v1.ReaderLoans"

        public var readerId: Int64

        public var openLoans: UInt32

        /// The message with nothing set.
        public init() {
            self.readerId = 0
            self.openLoans = 0
        }

        /// The message with these fields set.
        public init(
            readerId: Int64 = 0,
            openLoans: UInt32 = 0
        ) {
            self.readerId = readerId
            self.openLoans = openLoans
        }
    }

    /// The message `lectern.circulation.v1.SweepDueRequest`.
    public struct SweepDueRequest: Message {
        public static let messageName = "lectern.circulation.v1.SweepDueRequest"

        public var branchId: Int64

        /// The message with nothing set.
        public init() {
            self.branchId = 0
        }

        /// The message with these fields set.
        public init(
            branchId: Int64 = 0
        ) {
            self.branchId = branchId
        }
    }

    /// The message `lectern.circulation.v1.SweepDueResponse`.
    public struct SweepDueResponse: Message {
        public static let messageName = "lectern.circulation.v1.SweepDueResponse"

        /// How many loans were told of.
        public var dueSoon: UInt32

        public var overdue: UInt32

        /// The message with nothing set.
        public init() {
            self.dueSoon = 0
            self.overdue = 0
        }

        /// The message with these fields set.
        public init(
            dueSoon: UInt32 = 0,
            overdue: UInt32 = 0
        ) {
            self.dueSoon = dueSoon
            self.overdue = overdue
        }
    }

    /// The message `lectern.circulation.v1.PostponedRequest`.
    public struct PostponedRequest: Message {
        public static let messageName = "lectern.circulation.v1.PostponedRequest"

        /// 0: by changes of calendars.
        public var closureId: Int64

        /// 0 is 50, the most is 200.
        public var limit: UInt32

        public var cursor: String

        /// The message with nothing set.
        public init() {
            self.closureId = 0
            self.limit = 0
            self.cursor = ""
        }

        /// The message with these fields set.
        public init(
            closureId: Int64 = 0,
            limit: UInt32 = 0,
            cursor: String = ""
        ) {
            self.closureId = closureId
            self.limit = limit
            self.cursor = cursor
        }
    }

    /// The message `lectern.circulation.v1.PostponedResponse`.
    public struct PostponedResponse: Message {
        public static let messageName = "lectern.circulation.v1.PostponedResponse"

        /// By the due date that was.
        public var loans: [Circulation.PostponedLoan]

        public var cursor: String

        /// The message with nothing set.
        public init() {
            self.loans = []
            self.cursor = ""
        }

        /// The message with these fields set.
        public init(
            loans: [Circulation.PostponedLoan] = [],
            cursor: String = ""
        ) {
            self.loans = loans
            self.cursor = cursor
        }

        /// Where `loans` stands in an `Encoded` one.
        public static var loansField: MessageField<Self, Circulation.PostponedLoan> { MessageField(1) }
    }

    /// A loan whose due date was moved on.
    public struct PostponedLoan: Message {
        public static let messageName = "lectern.circulation.v1.PostponedLoan"

        /// As it is now.
        public var loan: Circulation.Loan?

        public var dueBeforeMs: Int64

        public var dueAfterMs: Int64

        public var movedAtMs: Int64

        /// The message with nothing set.
        public init() {
            self.loan = nil
            self.dueBeforeMs = 0
            self.dueAfterMs = 0
            self.movedAtMs = 0
        }

        /// The message with these fields set.
        public init(
            loan: Circulation.Loan? = nil,
            dueBeforeMs: Int64 = 0,
            dueAfterMs: Int64 = 0,
            movedAtMs: Int64 = 0
        ) {
            self.loan = loan
            self.dueBeforeMs = dueBeforeMs
            self.dueAfterMs = dueAfterMs
            self.movedAtMs = movedAtMs
        }

        /// Where `loan` stands in an `Encoded` one.
        public static var loanField: MessageField<Self, Circulation.Loan> { MessageField(1) }
    }

    /// The message `lectern.circulation.v1.PostponeDueRequest`.
    public struct PostponeDueRequest: Message {
        public static let messageName = "lectern.circulation.v1.PostponeDueRequest"

        public var branchId: Int64

        /// 0: a change of a calendar, of which whole closed days count.
        public var closureId: Int64

        /// Due dates between these moments, both counted.
        public var fromMs: Int64

        public var untilMs: Int64

        /// The message with nothing set.
        public init() {
            self.branchId = 0
            self.closureId = 0
            self.fromMs = 0
            self.untilMs = 0
        }

        /// The message with these fields set.
        public init(
            branchId: Int64 = 0,
            closureId: Int64 = 0,
            fromMs: Int64 = 0,
            untilMs: Int64 = 0
        ) {
            self.branchId = branchId
            self.closureId = closureId
            self.fromMs = fromMs
            self.untilMs = untilMs
        }
    }

    /// The message `lectern.circulation.v1.PostponeDueResponse`.
    public struct PostponeDueResponse: Message {
        public static let messageName = "lectern.circulation.v1.PostponeDueResponse"

        public var moved: UInt32

        /// The message with nothing set.
        public init() {
            self.moved = 0
        }

        /// The message with these fields set.
        public init(
            moved: UInt32 = 0
        ) {
            self.moved = moved
        }
    }

    /// The message `lectern.circulation.v1.AddConflictWorkRequest`.
    public struct AddConflictWorkRequest: Message {
        public static let messageName = "lectern.circulation.v1.AddConflictWorkRequest"

        /// The message with nothing set.
        public init() {}
    }

    /// The message `lectern.circulation.v1.AddConflictWorkResponse`.
    public struct AddConflictWorkResponse: Message {
        public static let messageName = "lectern.circulation.v1.AddConflictWorkResponse"

        public var added: UInt32

        /// The message with nothing set.
        public init() {
            self.added = 0
        }

        /// The message with these fields set.
        public init(
            added: UInt32 = 0
        ) {
            self.added = added
        }
    }

    /// The message `lectern.circulation.v1.ConflictsRequest`.
    public struct ConflictsRequest: Message {
        public static let messageName = "lectern.circulation.v1.ConflictsRequest"

        /// 0 is 50, the most is 200.
        public var limit: UInt32

        public var cursor: String

        /// Leaves out those that are settled.
        public var onlyOpen: Bool

        /// The message with nothing set.
        public init() {
            self.limit = 0
            self.cursor = ""
            self.onlyOpen = false
        }

        /// The message with these fields set.
        public init(
            limit: UInt32 = 0,
            cursor: String = "",
            onlyOpen: Bool = false
        ) {
            self.limit = limit
            self.cursor = cursor
            self.onlyOpen = onlyOpen
        }
    }

    /// The message `lectern.circulation.v1.OverridesRequest`.
    public struct OverridesRequest: Message {
        public static let messageName = "lectern.circulation.v1.OverridesRequest"

        /// 0 is 50, the most is 200.
        public var limit: UInt32

        public var cursor: String

        /// The message with nothing set.
        public init() {
            self.limit = 0
            self.cursor = ""
        }

        /// The message with these fields set.
        public init(
            limit: UInt32 = 0,
            cursor: String = ""
        ) {
            self.limit = limit
            self.cursor = cursor
        }
    }

    /// The message `lectern.circulation.v1.SettleConflictRequest`.
    public struct SettleConflictRequest: Message {
        public static let messageName = "lectern.circulation.v1.SettleConflictRequest"

        public var conflictId: Int64

        /// What was done, for the record.
        public var note: String

        /// The message with nothing set.
        public init() {
            self.conflictId = 0
            self.note = ""
        }

        /// The message with these fields set.
        public init(
            conflictId: Int64 = 0,
            note: String = ""
        ) {
            self.conflictId = conflictId
            self.note = note
        }
    }

    /// The message `lectern.circulation.v1.ConflictsResponse`.
    public struct ConflictsResponse: Message {
        public static let messageName = "lectern.circulation.v1.ConflictsResponse"

        public var conflicts: [Circulation.Conflict]

        public var cursor: String

        /// The message with nothing set.
        public init() {
            self.conflicts = []
            self.cursor = ""
        }

        /// The message with these fields set.
        public init(
            conflicts: [Circulation.Conflict] = [],
            cursor: String = ""
        ) {
            self.conflicts = conflicts
            self.cursor = cursor
        }

        /// Where `conflicts` stands in an `Encoded` one.
        public static var conflictsField: MessageField<Self, Circulation.Conflict> { MessageField(1) }
    }

    /// What a rule of a set gives. Whatever it leaves out is given by the next less specific rule that fits and gives it.
    public struct RuleValues: Message {
        public static let messageName = "lectern.circulation.v1.RuleValues"

        public var lendable: Bool?

        public var days: UInt32?

        public var hours: UInt32?

        public var dueOn: String?

        public var dueBy: String?

        public var withinCard: Bool?

        public var loansMax: UInt32?

        public var renewalsMax: UInt32?

        public var renewalDays: UInt32?

        public var renewalFromDue: Bool?

        public var renewalLastDays: UInt32?

        public var graceDays: UInt32?

        public var graceCounts: Bool?

        public var fineMinorUnits: Int64?

        public var fineCurrency: String?

        public var fineEveryDays: UInt32?

        public var openingDaysCount: Bool?

        public var fineItemMaxMinorUnits: Int64?

        public var fineVisitMaxMinorUnits: Int64?

        public var fineDaysMax: UInt32?

        public var suspensionPercent: UInt32?

        public var suspensionDaysMax: UInt32?

        public var replacementAfterDays: UInt32?

        public var violationAfterDays: UInt32?

        public var holdsAllowed: Bool?

        public var onShelfHolds: Bool?

        public var holdsMax: UInt32?

        public var holdShelfDays: UInt32?

        public var recallsAllowed: Bool?

        public var recallKeptDays: UInt32?

        public var recallDueDays: UInt32?

        public var renewableWhileAwaited: Bool?

        public var replacementPercent: UInt32?

        public var processingMinorUnits: Int64?

        public var suspends: Bool?

        public var violationsMax: UInt32?

        public var violationSuspensionDays: UInt32?

        /// The message with nothing set.
        public init() {
            self.lendable = nil
            self.days = nil
            self.hours = nil
            self.dueOn = nil
            self.dueBy = nil
            self.withinCard = nil
            self.loansMax = nil
            self.renewalsMax = nil
            self.renewalDays = nil
            self.renewalFromDue = nil
            self.renewalLastDays = nil
            self.graceDays = nil
            self.graceCounts = nil
            self.fineMinorUnits = nil
            self.fineCurrency = nil
            self.fineEveryDays = nil
            self.openingDaysCount = nil
            self.fineItemMaxMinorUnits = nil
            self.fineVisitMaxMinorUnits = nil
            self.fineDaysMax = nil
            self.suspensionPercent = nil
            self.suspensionDaysMax = nil
            self.replacementAfterDays = nil
            self.violationAfterDays = nil
            self.holdsAllowed = nil
            self.onShelfHolds = nil
            self.holdsMax = nil
            self.holdShelfDays = nil
            self.recallsAllowed = nil
            self.recallKeptDays = nil
            self.recallDueDays = nil
            self.renewableWhileAwaited = nil
            self.replacementPercent = nil
            self.processingMinorUnits = nil
            self.suspends = nil
            self.violationsMax = nil
            self.violationSuspensionDays = nil
        }

        /// The message with these fields set.
        public init(
            lendable: Bool? = nil,
            days: UInt32? = nil,
            hours: UInt32? = nil,
            dueOn: String? = nil,
            dueBy: String? = nil,
            withinCard: Bool? = nil,
            loansMax: UInt32? = nil,
            renewalsMax: UInt32? = nil,
            renewalDays: UInt32? = nil,
            renewalFromDue: Bool? = nil,
            renewalLastDays: UInt32? = nil,
            graceDays: UInt32? = nil,
            graceCounts: Bool? = nil,
            fineMinorUnits: Int64? = nil,
            fineCurrency: String? = nil,
            fineEveryDays: UInt32? = nil,
            openingDaysCount: Bool? = nil,
            fineItemMaxMinorUnits: Int64? = nil,
            fineVisitMaxMinorUnits: Int64? = nil,
            fineDaysMax: UInt32? = nil,
            suspensionPercent: UInt32? = nil,
            suspensionDaysMax: UInt32? = nil,
            replacementAfterDays: UInt32? = nil,
            violationAfterDays: UInt32? = nil,
            holdsAllowed: Bool? = nil,
            onShelfHolds: Bool? = nil,
            holdsMax: UInt32? = nil,
            holdShelfDays: UInt32? = nil,
            recallsAllowed: Bool? = nil,
            recallKeptDays: UInt32? = nil,
            recallDueDays: UInt32? = nil,
            renewableWhileAwaited: Bool? = nil,
            replacementPercent: UInt32? = nil,
            processingMinorUnits: Int64? = nil,
            suspends: Bool? = nil,
            violationsMax: UInt32? = nil,
            violationSuspensionDays: UInt32? = nil
        ) {
            self.lendable = lendable
            self.days = days
            self.hours = hours
            self.dueOn = dueOn
            self.dueBy = dueBy
            self.withinCard = withinCard
            self.loansMax = loansMax
            self.renewalsMax = renewalsMax
            self.renewalDays = renewalDays
            self.renewalFromDue = renewalFromDue
            self.renewalLastDays = renewalLastDays
            self.graceDays = graceDays
            self.graceCounts = graceCounts
            self.fineMinorUnits = fineMinorUnits
            self.fineCurrency = fineCurrency
            self.fineEveryDays = fineEveryDays
            self.openingDaysCount = openingDaysCount
            self.fineItemMaxMinorUnits = fineItemMaxMinorUnits
            self.fineVisitMaxMinorUnits = fineVisitMaxMinorUnits
            self.fineDaysMax = fineDaysMax
            self.suspensionPercent = suspensionPercent
            self.suspensionDaysMax = suspensionDaysMax
            self.replacementAfterDays = replacementAfterDays
            self.violationAfterDays = violationAfterDays
            self.holdsAllowed = holdsAllowed
            self.onShelfHolds = onShelfHolds
            self.holdsMax = holdsMax
            self.holdShelfDays = holdShelfDays
            self.recallsAllowed = recallsAllowed
            self.recallKeptDays = recallKeptDays
            self.recallDueDays = recallDueDays
            self.renewableWhileAwaited = renewableWhileAwaited
            self.replacementPercent = replacementPercent
            self.processingMinorUnits = processingMinorUnits
            self.suspends = suspends
            self.violationsMax = violationsMax
            self.violationSuspensionDays = violationSuspensionDays
        }
    }

    /// A rule of a set. Each column that is given counts: the rule that gives most of them is the most specific; of two that give as many, the one
    /// that gives the earlier column in the order of these fields; of two that give the same, the one with the longer class; then by code.
    public struct LendingRule: Message {
        public static let messageName = "lectern.circulation.v1.LendingRule"

        /// Short and stable: "adult-book".
        public var code: String

        /// Why there is such a rule, for people.
        public var note: String

        /// The reader's category, the item's type. Empty, here and below: any.
        public var category: String

        public var itemType: String

        /// The branch that lends, and its library.
        public var branchCode: String

        public var libraryCode: String

        /// The branch that the item belongs to, and its library.
        public var homeBranchCode: String

        public var homeLibraryCode: String

        public var collection: String

        /// The beginning of the item's call number: a class of the Chinese Library Classification, "I247".
        public var classPrefix: String

        /// The item's language, ISO 639-2/B, "eng".
        public var language: String

        /// So many days since the item was added, and fewer than so many; both 0: any. Items of which that is not known are old.
        public var itemDaysFrom: UInt32

        public var itemDaysUntil: UInt32

        /// The day of the loan, both counted: each year, "07-01" to "08-31", also over New Year; or once, "2026-07-01". Both or neither.
        public var seasonFrom: String

        public var seasonUntil: String

        public var values: Circulation.RuleValues?

        /// The message with nothing set.
        public init() {
            self.code = ""
            self.note = ""
            self.category = ""
            self.itemType = ""
            self.branchCode = ""
            self.libraryCode = ""
            self.homeBranchCode = ""
            self.homeLibraryCode = ""
            self.collection = ""
            self.classPrefix = ""
            self.language = ""
            self.itemDaysFrom = 0
            self.itemDaysUntil = 0
            self.seasonFrom = ""
            self.seasonUntil = ""
            self.values = nil
        }

        /// The message with these fields set.
        public init(
            code: String = "",
            note: String = "",
            category: String = "",
            itemType: String = "",
            branchCode: String = "",
            libraryCode: String = "",
            homeBranchCode: String = "",
            homeLibraryCode: String = "",
            collection: String = "",
            classPrefix: String = "",
            language: String = "",
            itemDaysFrom: UInt32 = 0,
            itemDaysUntil: UInt32 = 0,
            seasonFrom: String = "",
            seasonUntil: String = "",
            values: Circulation.RuleValues? = nil
        ) {
            self.code = code
            self.note = note
            self.category = category
            self.itemType = itemType
            self.branchCode = branchCode
            self.libraryCode = libraryCode
            self.homeBranchCode = homeBranchCode
            self.homeLibraryCode = homeLibraryCode
            self.collection = collection
            self.classPrefix = classPrefix
            self.language = language
            self.itemDaysFrom = itemDaysFrom
            self.itemDaysUntil = itemDaysUntil
            self.seasonFrom = seasonFrom
            self.seasonUntil = seasonUntil
            self.values = values
        }

        /// Where `values` stands in an `Encoded` one.
        public static var valuesField: MessageField<Self, Circulation.RuleValues> { MessageField(16) }
    }

    /// A limit of open loans. It applies to a loan whose item and reader fit each column that is given, and counts the reader's open loans that fit
    /// them, too. All limits that apply must hold.
    public struct LoanLimit: Message {
        public static let messageName = "lectern.circulation.v1.LoanLimit"

        /// Short and stable: "foreign-books".
        public var code: String

        /// For people, told where it is reached: "外文图书".
        public var title: String

        public var loansMax: UInt32

        /// The reader is of one of these categories. None, here and below: any.
        public var categories: [String]

        public var itemTypes: [String]

        public var collections: [String]

        public var classPrefixes: [String]

        public var languages: [String]

        /// The libraries that the items belong to.
        public var homeLibraryCodes: [String]

        /// The libraries that lend: with one the limit is that library's, with none the city's.
        public var libraryCodes: [String]

        /// Over the loans of all members of the reader's family together; readers without a family have it alone. 0 of loans_max: the family's own
        /// number.
        public var family: Bool

        /// The message with nothing set.
        public init() {
            self.code = ""
            self.title = ""
            self.loansMax = 0
            self.categories = []
            self.itemTypes = []
            self.collections = []
            self.classPrefixes = []
            self.languages = []
            self.homeLibraryCodes = []
            self.libraryCodes = []
            self.family = false
        }

        /// The message with these fields set.
        public init(
            code: String = "",
            title: String = "",
            loansMax: UInt32 = 0,
            categories: [String] = [],
            itemTypes: [String] = [],
            collections: [String] = [],
            classPrefixes: [String] = [],
            languages: [String] = [],
            homeLibraryCodes: [String] = [],
            libraryCodes: [String] = [],
            family: Bool = false
        ) {
            self.code = code
            self.title = title
            self.loansMax = loansMax
            self.categories = categories
            self.itemTypes = itemTypes
            self.collections = collections
            self.classPrefixes = classPrefixes
            self.languages = languages
            self.homeLibraryCodes = homeLibraryCodes
            self.libraryCodes = libraryCodes
            self.family = family
        }
    }

    /// A case with the answer that staff expect.
    public struct RuleExample: Message {
        public static let messageName = "lectern.circulation.v1.RuleExample"

        /// What it shows, for people.
        public var note: String

        public var `case`: Circulation.RuleCase?

        public var answer: Circulation.RuleAnswer?

        /// The message with nothing set.
        public init() {
            self.note = ""
            self.`case` = nil
            self.answer = nil
        }

        /// The message with these fields set.
        public init(
            note: String = "",
            `case`: Circulation.RuleCase? = nil,
            answer: Circulation.RuleAnswer? = nil
        ) {
            self.note = note
            self.`case` = `case`
            self.answer = answer
        }

        /// Where `case` stands in an `Encoded` one.
        public static var caseField: MessageField<Self, Circulation.RuleCase> { MessageField(2) }

        /// Where `answer` stands in an `Encoded` one.
        public static var answerField: MessageField<Self, Circulation.RuleAnswer> { MessageField(3) }
    }

    /// What is asked.
    public struct RuleCase: Message {
        public static let messageName = "lectern.circulation.v1.RuleCase"

        public var category: String

        /// The card's last day; empty: without an end.
        public var cardUntil: String

        public var itemType: String

        /// Where it is lent, and where it belongs; that may be left out where it is the same.
        public var branchCode: String

        public var homeBranchCode: String

        public var collection: String

        public var callNumber: String

        public var language: String

        /// Days since it was added; 0 is today.
        public var itemDays: UInt32

        /// When it is lent, renewed or explained, local: "2026-07-01", which is noon, or "2026-07-01 18:30".
        public var at: String

        /// What the reader has on loan, of all records and, with `of_family`, of the other members of the family.
        public var loans: [Circulation.CountedLoans]

        /// How many loans the reader's family may have; 0: no family.
        public var familyLoansMax: UInt32

        /// A renewal is asked about: so often it was renewed, and it is due on this day.
        public var renewal: Bool

        public var renewals: UInt32

        /// A return is asked about: of a loan that fell due on `due`, on this day; so many items alike in the same visit, 0 is 1.
        public var due: String

        public var returned: String

        public var itemsOfVisit: UInt32

        /// Days on which the branch does not open, besides those of its weeks: "2026-10-01". Weekdays on which it does not, 1 is Monday.
        public var closedDates: [String]

        public var closedWeekdays: [UInt32]

        /// The message with nothing set.
        public init() {
            self.category = ""
            self.cardUntil = ""
            self.itemType = ""
            self.branchCode = ""
            self.homeBranchCode = ""
            self.collection = ""
            self.callNumber = ""
            self.language = ""
            self.itemDays = 0
            self.at = ""
            self.loans = []
            self.familyLoansMax = 0
            self.renewal = false
            self.renewals = 0
            self.due = ""
            self.returned = ""
            self.itemsOfVisit = 0
            self.closedDates = []
            self.closedWeekdays = []
        }

        /// The message with these fields set.
        public init(
            category: String = "",
            cardUntil: String = "",
            itemType: String = "",
            branchCode: String = "",
            homeBranchCode: String = "",
            collection: String = "",
            callNumber: String = "",
            language: String = "",
            itemDays: UInt32 = 0,
            at: String = "",
            loans: [Circulation.CountedLoans] = [],
            familyLoansMax: UInt32 = 0,
            renewal: Bool = false,
            renewals: UInt32 = 0,
            due: String = "",
            returned: String = "",
            itemsOfVisit: UInt32 = 0,
            closedDates: [String] = [],
            closedWeekdays: [UInt32] = []
        ) {
            self.category = category
            self.cardUntil = cardUntil
            self.itemType = itemType
            self.branchCode = branchCode
            self.homeBranchCode = homeBranchCode
            self.collection = collection
            self.callNumber = callNumber
            self.language = language
            self.itemDays = itemDays
            self.at = at
            self.loans = loans
            self.familyLoansMax = familyLoansMax
            self.renewal = renewal
            self.renewals = renewals
            self.due = due
            self.returned = returned
            self.itemsOfVisit = itemsOfVisit
            self.closedDates = closedDates
            self.closedWeekdays = closedWeekdays
        }

        /// Where `loans` stands in an `Encoded` one.
        public static var loansField: MessageField<Self, Circulation.CountedLoans> { MessageField(11) }
    }

    /// Open loans that are alike.
    public struct CountedLoans: Message {
        public static let messageName = "lectern.circulation.v1.CountedLoans"

        public var count: UInt32

        public var itemType: String

        public var collection: String

        public var callNumber: String

        public var language: String

        /// As in the case, where they are empty.
        public var homeBranchCode: String

        public var branchCode: String

        public var ofFamily: Bool

        /// The message with nothing set.
        public init() {
            self.count = 0
            self.itemType = ""
            self.collection = ""
            self.callNumber = ""
            self.language = ""
            self.homeBranchCode = ""
            self.branchCode = ""
            self.ofFamily = false
        }

        /// The message with these fields set.
        public init(
            count: UInt32 = 0,
            itemType: String = "",
            collection: String = "",
            callNumber: String = "",
            language: String = "",
            homeBranchCode: String = "",
            branchCode: String = "",
            ofFamily: Bool = false
        ) {
            self.count = count
            self.itemType = itemType
            self.collection = collection
            self.callNumber = callNumber
            self.language = language
            self.homeBranchCode = homeBranchCode
            self.branchCode = branchCode
            self.ofFamily = ofFamily
        }
    }

    /// The answer. What is left out is not looked at.
    public struct RuleAnswer: Message {
        public static let messageName = "lectern.circulation.v1.RuleAnswer"

        public var lends: Bool?

        /// Why not: "LOAN_LIMIT_REACHED".
        public var reason: String

        /// Which limit, by its code.
        public var limit: String

        /// The most specific rule that fits.
        public var rule: String

        /// The due date, "2026-07-31"; of a loan by hours with the time, "2026-07-01 14:00".
        public var due: String

        public var fineMinorUnits: Int64?

        public var fineDays: UInt32?

        public var suspensionDays: UInt32?

        public var replacement: Bool?

        public var violation: Bool?

        /// Values that hold.
        public var values: Circulation.RuleValues?

        /// The message with nothing set.
        public init() {
            self.lends = nil
            self.reason = ""
            self.limit = ""
            self.rule = ""
            self.due = ""
            self.fineMinorUnits = nil
            self.fineDays = nil
            self.suspensionDays = nil
            self.replacement = nil
            self.violation = nil
            self.values = nil
        }

        /// The message with these fields set.
        public init(
            lends: Bool? = nil,
            reason: String = "",
            limit: String = "",
            rule: String = "",
            due: String = "",
            fineMinorUnits: Int64? = nil,
            fineDays: UInt32? = nil,
            suspensionDays: UInt32? = nil,
            replacement: Bool? = nil,
            violation: Bool? = nil,
            values: Circulation.RuleValues? = nil
        ) {
            self.lends = lends
            self.reason = reason
            self.limit = limit
            self.rule = rule
            self.due = due
            self.fineMinorUnits = fineMinorUnits
            self.fineDays = fineDays
            self.suspensionDays = suspensionDays
            self.replacement = replacement
            self.violation = violation
            self.values = values
        }

        /// Where `values` stands in an `Encoded` one.
        public static var valuesField: MessageField<Self, Circulation.RuleValues> { MessageField(11) }
    }

    /// What comes of a loan that is or was late, by the rules that held when it fell due. What was paid of it is nobody's to know here.
    public struct OverdueOutcome: Message {
        public static let messageName = "lectern.circulation.v1.OverdueOutcome"

        /// Days late, all of them, and those that count.
        public var days: UInt32

        public var countedDays: UInt32

        public var fineMinorUnits: Int64

        public var fineCurrency: String

        /// The fine would be more without a cap.
        public var capped: Bool

        public var suspensionDays: UInt32

        public var replacement: Bool

        public var violation: Bool

        /// The rule that gives the fine or the suspension, by its code.
        public var rule: String

        /// In the caller's language: how it is reckoned.
        public var why: String

        /// Where it is to be replaced, being lost or too late, and its price is known: what that costs by the rules, and for the work with it.
        public var replacementMinorUnits: Int64

        public var processingMinorUnits: Int64

        public var replacementCurrency: String

        /// In the caller's language: how that is reckoned.
        public var replacementWhy: String

        /// The message with nothing set.
        public init() {
            self.days = 0
            self.countedDays = 0
            self.fineMinorUnits = 0
            self.fineCurrency = ""
            self.capped = false
            self.suspensionDays = 0
            self.replacement = false
            self.violation = false
            self.rule = ""
            self.why = ""
            self.replacementMinorUnits = 0
            self.processingMinorUnits = 0
            self.replacementCurrency = ""
            self.replacementWhy = ""
        }

        /// The message with these fields set.
        public init(
            days: UInt32 = 0,
            countedDays: UInt32 = 0,
            fineMinorUnits: Int64 = 0,
            fineCurrency: String = "",
            capped: Bool = false,
            suspensionDays: UInt32 = 0,
            replacement: Bool = false,
            violation: Bool = false,
            rule: String = "",
            why: String = "",
            replacementMinorUnits: Int64 = 0,
            processingMinorUnits: Int64 = 0,
            replacementCurrency: String = "",
            replacementWhy: String = ""
        ) {
            self.days = days
            self.countedDays = countedDays
            self.fineMinorUnits = fineMinorUnits
            self.fineCurrency = fineCurrency
            self.capped = capped
            self.suspensionDays = suspensionDays
            self.replacement = replacement
            self.violation = violation
            self.rule = rule
            self.why = why
            self.replacementMinorUnits = replacementMinorUnits
            self.processingMinorUnits = processingMinorUnits
            self.replacementCurrency = replacementCurrency
            self.replacementWhy = replacementWhy
        }
    }

    /// Rules, limits and examples that take effect together. From its moment on, until that of the next one, it alone decides.
    public struct RuleSet: Message {
        public static let messageName = "lectern.circulation.v1.RuleSet"

        public var ruleSetId: Int64

        /// Short and stable: "2027". A code has at most one draft, and as many sets as were scheduled.
        public var code: String

        public var title: String

        public var state: Circulation.RuleSetState

        public var validFromMs: Int64

        /// Of a draft: rises with each change.
        public var version: Int64

        /// In which the days of its seasons, dates and examples are; Asia/Shanghai where it is empty.
        public var zone: String

        public var rules: [Circulation.LendingRule]

        public var limits: [Circulation.LoanLimit]

        public var examples: [Circulation.RuleExample]

        /// Whether it decides now.
        public var inForce: Bool

        /// How many there are, also where the contents are left out.
        public var rulesCount: UInt32

        public var limitsCount: UInt32

        public var examplesCount: UInt32

        /// The message with nothing set.
        public init() {
            self.ruleSetId = 0
            self.code = ""
            self.title = ""
            self.state = Circulation.RuleSetState(rawValue: 0)
            self.validFromMs = 0
            self.version = 0
            self.zone = ""
            self.rules = []
            self.limits = []
            self.examples = []
            self.inForce = false
            self.rulesCount = 0
            self.limitsCount = 0
            self.examplesCount = 0
        }

        /// The message with these fields set.
        public init(
            ruleSetId: Int64 = 0,
            code: String = "",
            title: String = "",
            state: Circulation.RuleSetState = Circulation.RuleSetState(rawValue: 0),
            validFromMs: Int64 = 0,
            version: Int64 = 0,
            zone: String = "",
            rules: [Circulation.LendingRule] = [],
            limits: [Circulation.LoanLimit] = [],
            examples: [Circulation.RuleExample] = [],
            inForce: Bool = false,
            rulesCount: UInt32 = 0,
            limitsCount: UInt32 = 0,
            examplesCount: UInt32 = 0
        ) {
            self.ruleSetId = ruleSetId
            self.code = code
            self.title = title
            self.state = state
            self.validFromMs = validFromMs
            self.version = version
            self.zone = zone
            self.rules = rules
            self.limits = limits
            self.examples = examples
            self.inForce = inForce
            self.rulesCount = rulesCount
            self.limitsCount = limitsCount
            self.examplesCount = examplesCount
        }

        /// Where `rules` stands in an `Encoded` one.
        public static var rulesField: MessageField<Self, Circulation.LendingRule> { MessageField(8) }

        /// Where `limits` stands in an `Encoded` one.
        public static var limitsField: MessageField<Self, Circulation.LoanLimit> { MessageField(9) }

        /// Where `examples` stands in an `Encoded` one.
        public static var examplesField: MessageField<Self, Circulation.RuleExample> { MessageField(10) }
    }

    /// The message `lectern.circulation.v1.PutRuleSetRequest`.
    public struct PutRuleSetRequest: Message {
        public static let messageName = "lectern.circulation.v1.PutRuleSetRequest"

        public var code: String

        public var title: String

        public var zone: String

        public var rules: [Circulation.LendingRule]

        public var limits: [Circulation.LoanLimit]

        public var examples: [Circulation.RuleExample]

        /// The version of the draft that is changed; another one is refused. 0: whatever the version is.
        public var expectedVersion: Int64

        /// The message with nothing set.
        public init() {
            self.code = ""
            self.title = ""
            self.zone = ""
            self.rules = []
            self.limits = []
            self.examples = []
            self.expectedVersion = 0
        }

        /// The message with these fields set.
        public init(
            code: String = "",
            title: String = "",
            zone: String = "",
            rules: [Circulation.LendingRule] = [],
            limits: [Circulation.LoanLimit] = [],
            examples: [Circulation.RuleExample] = [],
            expectedVersion: Int64 = 0
        ) {
            self.code = code
            self.title = title
            self.zone = zone
            self.rules = rules
            self.limits = limits
            self.examples = examples
            self.expectedVersion = expectedVersion
        }

        /// Where `rules` stands in an `Encoded` one.
        public static var rulesField: MessageField<Self, Circulation.LendingRule> { MessageField(4) }

        /// Where `limits` stands in an `Encoded` one.
        public static var limitsField: MessageField<Self, Circulation.LoanLimit> { MessageField(5) }

        /// Where `examples` stands in an `Encoded` one.
        public static var examplesField: MessageField<Self, Circulation.RuleExample> { MessageField(6) }
    }

    /// The message `lectern.circulation.v1.ScheduleRuleSetRequest`.
    public struct ScheduleRuleSetRequest: Message {
        public static let messageName = "lectern.circulation.v1.ScheduleRuleSetRequest"

        public var code: String

        /// 0: now. Not in the past.
        public var validFromMs: Int64

        /// The version of the draft; another one is refused. 0: whatever the version is.
        public var expectedVersion: Int64

        /// The message with nothing set.
        public init() {
            self.code = ""
            self.validFromMs = 0
            self.expectedVersion = 0
        }

        /// The message with these fields set.
        public init(
            code: String = "",
            validFromMs: Int64 = 0,
            expectedVersion: Int64 = 0
        ) {
            self.code = code
            self.validFromMs = validFromMs
            self.expectedVersion = expectedVersion
        }
    }

    /// The message `lectern.circulation.v1.WithdrawRuleSetRequest`.
    public struct WithdrawRuleSetRequest: Message {
        public static let messageName = "lectern.circulation.v1.WithdrawRuleSetRequest"

        /// By its number, since a code may have several that wait.
        public var ruleSetId: Int64

        /// The message with nothing set.
        public init() {
            self.ruleSetId = 0
        }

        /// The message with these fields set.
        public init(
            ruleSetId: Int64 = 0
        ) {
            self.ruleSetId = ruleSetId
        }
    }

    /// The message `lectern.circulation.v1.RuleSetsRequest`.
    public struct RuleSetsRequest: Message {
        public static let messageName = "lectern.circulation.v1.RuleSetsRequest"

        /// 0 is 50, the most is 200.
        public var limit: UInt32

        public var cursor: String

        /// The message with nothing set.
        public init() {
            self.limit = 0
            self.cursor = ""
        }

        /// The message with these fields set.
        public init(
            limit: UInt32 = 0,
            cursor: String = ""
        ) {
            self.limit = limit
            self.cursor = cursor
        }
    }

    /// The message `lectern.circulation.v1.RuleSetsResponse`.
    public struct RuleSetsResponse: Message {
        public static let messageName = "lectern.circulation.v1.RuleSetsResponse"

        public var ruleSets: [Circulation.RuleSet]

        public var cursor: String

        /// The message with nothing set.
        public init() {
            self.ruleSets = []
            self.cursor = ""
        }

        /// The message with these fields set.
        public init(
            ruleSets: [Circulation.RuleSet] = [],
            cursor: String = ""
        ) {
            self.ruleSets = ruleSets
            self.cursor = cursor
        }

        /// Where `rule_sets` stands in an `Encoded` one.
        public static var ruleSetsField: MessageField<Self, Circulation.RuleSet> { MessageField(1) }
    }

    /// The message `lectern.circulation.v1.GetRuleSetRequest`.
    public struct GetRuleSetRequest: Message {
        public static let messageName = "lectern.circulation.v1.GetRuleSetRequest"

        /// Its number; or a code: its draft, or where it has none the last that was scheduled. Neither: the one in force.
        public var ruleSetId: Int64

        public var code: String

        /// The message with nothing set.
        public init() {
            self.ruleSetId = 0
            self.code = ""
        }

        /// The message with these fields set.
        public init(
            ruleSetId: Int64 = 0,
            code: String = ""
        ) {
            self.ruleSetId = ruleSetId
            self.code = code
        }
    }

    /// The message `lectern.circulation.v1.CheckRuleSetRequest`.
    public struct CheckRuleSetRequest: Message {
        public static let messageName = "lectern.circulation.v1.CheckRuleSetRequest"

        /// As in GetRuleSetRequest.
        public var ruleSetId: Int64

        public var code: String

        /// The message with nothing set.
        public init() {
            self.ruleSetId = 0
            self.code = ""
        }

        /// The message with these fields set.
        public init(
            ruleSetId: Int64 = 0,
            code: String = ""
        ) {
            self.ruleSetId = ruleSetId
            self.code = code
        }
    }

    /// The message `lectern.circulation.v1.CheckRuleSetResponse`.
    public struct CheckRuleSetResponse: Message {
        public static let messageName = "lectern.circulation.v1.CheckRuleSetResponse"

        public var results: [Circulation.ExampleResult]

        public var failed: UInt32

        /// The message with nothing set.
        public init() {
            self.results = []
            self.failed = 0
        }

        /// The message with these fields set.
        public init(
            results: [Circulation.ExampleResult] = [],
            failed: UInt32 = 0
        ) {
            self.results = results
            self.failed = failed
        }

        /// Where `results` stands in an `Encoded` one.
        public static var resultsField: MessageField<Self, Circulation.ExampleResult> { MessageField(1) }
    }

    /// The message `lectern.circulation.v1.ExampleResult`.
    public struct ExampleResult: Message {
        public static let messageName = "lectern.circulation.v1.ExampleResult"

        /// Its place in the set, from 1.
        public var number: UInt32

        public var note: String

        public var holds: Bool

        /// Where it does not hold: what differs first, "due", what was expected, and what was found.
        public var what: String

        public var expected: String

        public var found: String

        /// The message with nothing set.
        public init() {
            self.number = 0
            self.note = ""
            self.holds = false
            self.what = ""
            self.expected = ""
            self.found = ""
        }

        /// The message with these fields set.
        public init(
            number: UInt32 = 0,
            note: String = "",
            holds: Bool = false,
            what: String = "",
            expected: String = "",
            found: String = ""
        ) {
            self.number = number
            self.note = note
            self.holds = holds
            self.what = what
            self.expected = expected
            self.found = found
        }
    }

    /// The message `lectern.circulation.v1.TryRuleSetRequest`.
    public struct TryRuleSetRequest: Message {
        public static let messageName = "lectern.circulation.v1.TryRuleSetRequest"

        public var ruleSetId: Int64

        public var code: String

        /// Loans that began between these moments; 0: the last thirty days.
        public var fromMs: Int64

        public var untilMs: Int64

        /// So many loans are looked at for a page, whether something is told of them or not: 0 is 1000, the most is 5000.
        public var lookedAtMax: UInt32

        public var cursor: String

        /// The message with nothing set.
        public init() {
            self.ruleSetId = 0
            self.code = ""
            self.fromMs = 0
            self.untilMs = 0
            self.lookedAtMax = 0
            self.cursor = ""
        }

        /// The message with these fields set.
        public init(
            ruleSetId: Int64 = 0,
            code: String = "",
            fromMs: Int64 = 0,
            untilMs: Int64 = 0,
            lookedAtMax: UInt32 = 0,
            cursor: String = ""
        ) {
            self.ruleSetId = ruleSetId
            self.code = code
            self.fromMs = fromMs
            self.untilMs = untilMs
            self.lookedAtMax = lookedAtMax
            self.cursor = cursor
        }
    }

    /// The message `lectern.circulation.v1.TryRuleSetResponse`.
    public struct TryRuleSetResponse: Message {
        public static let messageName = "lectern.circulation.v1.TryRuleSetResponse"

        public var loans: [Circulation.TriedLoan]

        /// How many of this page were within the time.
        public var decided: UInt32

        public var cursor: String

        /// The message with nothing set.
        public init() {
            self.loans = []
            self.decided = 0
            self.cursor = ""
        }

        /// The message with these fields set.
        public init(
            loans: [Circulation.TriedLoan] = [],
            decided: UInt32 = 0,
            cursor: String = ""
        ) {
            self.loans = loans
            self.decided = decided
            self.cursor = cursor
        }

        /// Where `loans` stands in an `Encoded` one.
        public static var loansField: MessageField<Self, Circulation.TriedLoan> { MessageField(1) }
    }

    /// A loan for which something would have been otherwise.
    public struct TriedLoan: Message {
        public static let messageName = "lectern.circulation.v1.TriedLoan"

        public var loanId: Int64

        public var barcode: String

        public var readerId: Int64

        public var category: String

        public var itemType: String

        public var lentAtMs: Int64

        /// The rule that decided then, and the one that would.
        public var ruleThen: String

        public var rule: String

        /// Empty: it would be lent.
        public var reason: String

        public var limit: String

        /// When it was due, before any renewal that moved it is left aside; 0: it would not be lent.
        public var dueThenMs: Int64

        public var dueAtMs: Int64

        /// The message with nothing set.
        public init() {
            self.loanId = 0
            self.barcode = ""
            self.readerId = 0
            self.category = ""
            self.itemType = ""
            self.lentAtMs = 0
            self.ruleThen = ""
            self.rule = ""
            self.reason = ""
            self.limit = ""
            self.dueThenMs = 0
            self.dueAtMs = 0
        }

        /// The message with these fields set.
        public init(
            loanId: Int64 = 0,
            barcode: String = "",
            readerId: Int64 = 0,
            category: String = "",
            itemType: String = "",
            lentAtMs: Int64 = 0,
            ruleThen: String = "",
            rule: String = "",
            reason: String = "",
            limit: String = "",
            dueThenMs: Int64 = 0,
            dueAtMs: Int64 = 0
        ) {
            self.loanId = loanId
            self.barcode = barcode
            self.readerId = readerId
            self.category = category
            self.itemType = itemType
            self.lentAtMs = lentAtMs
            self.ruleThen = ruleThen
            self.rule = rule
            self.reason = reason
            self.limit = limit
            self.dueThenMs = dueThenMs
            self.dueAtMs = dueAtMs
        }
    }

    /// A reader's request for an item.
    public struct Hold: Message {
        public static let messageName = "lectern.circulation.v1.Hold"

        public var holdId: Int64

        /// 0 where the caller may not know.
        public var readerId: Int64

        public var scope: Circulation.HoldScope

        public var recordId: Int64

        /// Only items of this type; empty: any.
        public var itemType: String

        public var title: String

        public var state: Circulation.HoldState

        /// Of those who wait for the work, from 1 on; 0: it does not wait.
        public var position: UInt32

        /// When an item may be there, by how many wait and how many items there are; 0: not known. Told by PlaceHold and GetHold.
        public var estimatedAtMs: Int64

        /// The code of the service point where the item is picked up, and its branch.
        public var pickupPoint: String

        public var pickupBranchId: Int64

        public var placedAtMs: Int64

        /// 0: without an end.
        public var notNeededAfterMs: Int64

        /// Suspended: until when; 0: until it is resumed.
        public var suspendedUntilMs: Int64

        /// The number of the group; 0: none.
        public var groupId: Int64

        /// Of scope ITEM the item that is asked for; else the item that is coming or ready, or that was lent.
        public var barcode: String

        public var readyAtMs: Int64

        /// Ready: the end of the last day on which it is kept.
        public var shelfUntilMs: Int64

        /// 0: it is open.
        public var closedAtMs: Int64

        /// Why it was cancelled or has expired: "by_reader", "by_staff", "group", "not_needed", "not_picked_up", or what staff wrote.
        public var closedWhy: String

        /// Filled: the loan.
        public var loanId: Int64

        /// Waiting: the branch that is asked to fetch an item from its shelf; 0: none is.
        public var targetBranchId: Int64

        /// Of an electronic copy: which form; READY: one is offered to the reader until `shelf_until_ms`, who borrows it by the record. There is no pick-up point.
        public var form: Circulation.ElectronicForm

        public var electronic: Bool

        /// The message with nothing set.
        public init() {
            self.holdId = 0
            self.readerId = 0
            self.scope = Circulation.HoldScope(rawValue: 0)
            self.recordId = 0
            self.itemType = ""
            self.title = ""
            self.state = Circulation.HoldState(rawValue: 0)
            self.position = 0
            self.estimatedAtMs = 0
            self.pickupPoint = ""
            self.pickupBranchId = 0
            self.placedAtMs = 0
            self.notNeededAfterMs = 0
            self.suspendedUntilMs = 0
            self.groupId = 0
            self.barcode = ""
            self.readyAtMs = 0
            self.shelfUntilMs = 0
            self.closedAtMs = 0
            self.closedWhy = ""
            self.loanId = 0
            self.targetBranchId = 0
            self.form = Circulation.ElectronicForm(rawValue: 0)
            self.electronic = false
        }

        /// The message with these fields set.
        public init(
            holdId: Int64 = 0,
            readerId: Int64 = 0,
            scope: Circulation.HoldScope = Circulation.HoldScope(rawValue: 0),
            recordId: Int64 = 0,
            itemType: String = "",
            title: String = "",
            state: Circulation.HoldState = Circulation.HoldState(rawValue: 0),
            position: UInt32 = 0,
            estimatedAtMs: Int64 = 0,
            pickupPoint: String = "",
            pickupBranchId: Int64 = 0,
            placedAtMs: Int64 = 0,
            notNeededAfterMs: Int64 = 0,
            suspendedUntilMs: Int64 = 0,
            groupId: Int64 = 0,
            barcode: String = "",
            readyAtMs: Int64 = 0,
            shelfUntilMs: Int64 = 0,
            closedAtMs: Int64 = 0,
            closedWhy: String = "",
            loanId: Int64 = 0,
            targetBranchId: Int64 = 0,
            form: Circulation.ElectronicForm = Circulation.ElectronicForm(rawValue: 0),
            electronic: Bool = false
        ) {
            self.holdId = holdId
            self.readerId = readerId
            self.scope = scope
            self.recordId = recordId
            self.itemType = itemType
            self.title = title
            self.state = state
            self.position = position
            self.estimatedAtMs = estimatedAtMs
            self.pickupPoint = pickupPoint
            self.pickupBranchId = pickupBranchId
            self.placedAtMs = placedAtMs
            self.notNeededAfterMs = notNeededAfterMs
            self.suspendedUntilMs = suspendedUntilMs
            self.groupId = groupId
            self.barcode = barcode
            self.readyAtMs = readyAtMs
            self.shelfUntilMs = shelfUntilMs
            self.closedAtMs = closedAtMs
            self.closedWhy = closedWhy
            self.loanId = loanId
            self.targetBranchId = targetBranchId
            self.form = form
            self.electronic = electronic
        }
    }

    /// The message `lectern.circulation.v1.HoldDetails`.
    public struct HoldDetails: Message {
        public static let messageName = "lectern.circulation.v1.HoldDetails"

        public var hold: Circulation.Hold?

        /// The last first, at most 100. To readers without persons.
        public var history: [Circulation.HistoryEntry]

        /// The message with nothing set.
        public init() {
            self.hold = nil
            self.history = []
        }

        /// The message with these fields set.
        public init(
            hold: Circulation.Hold? = nil,
            history: [Circulation.HistoryEntry] = []
        ) {
            self.hold = hold
            self.history = history
        }

        /// Where `hold` stands in an `Encoded` one.
        public static var holdField: MessageField<Self, Circulation.Hold> { MessageField(1) }

        /// Where `history` stands in an `Encoded` one.
        public static var historyField: MessageField<Self, Circulation.HistoryEntry> { MessageField(2) }
    }

    /// The message `lectern.circulation.v1.PlaceHoldRequest`.
    public struct PlaceHoldRequest: Message {
        public static let messageName = "lectern.circulation.v1.PlaceHoldRequest"

        /// From staff and administrators: the reader's card. Elsewhere it is refused.
        public var card: String

        public var scope: Circulation.HoldScope

        /// Of scope WORK and RECORD.
        public var recordId: Int64

        /// Of scope ITEM; of the others instead of record_id: an item of the record.
        public var barcode: String

        /// Only items of this type, "dvd"; empty: any. Not of scope ITEM.
        public var itemType: String

        /// The code of a service point that lends, or that keeps things to be picked up.
        public var pickupPoint: String

        /// 0: without an end.
        public var notNeededAfterMs: Int64

        /// Not before this moment; 0: at once.
        public var suspendedUntilMs: Int64

        /// Another hold of the reader that is open: the first of the group that is filled cancels the others. 0: none.
        public var groupWithHoldId: Int64

        /// A copy under a licence of `record_id`, of this form or of any, instead of paper; scope, item_type, barcode and pickup_point are left out then.
        public var form: Circulation.ElectronicForm

        public var electronic: Bool

        /// The message with nothing set.
        public init() {
            self.card = ""
            self.scope = Circulation.HoldScope(rawValue: 0)
            self.recordId = 0
            self.barcode = ""
            self.itemType = ""
            self.pickupPoint = ""
            self.notNeededAfterMs = 0
            self.suspendedUntilMs = 0
            self.groupWithHoldId = 0
            self.form = Circulation.ElectronicForm(rawValue: 0)
            self.electronic = false
        }

        /// The message with these fields set.
        public init(
            card: String = "",
            scope: Circulation.HoldScope = Circulation.HoldScope(rawValue: 0),
            recordId: Int64 = 0,
            barcode: String = "",
            itemType: String = "",
            pickupPoint: String = "",
            notNeededAfterMs: Int64 = 0,
            suspendedUntilMs: Int64 = 0,
            groupWithHoldId: Int64 = 0,
            form: Circulation.ElectronicForm = Circulation.ElectronicForm(rawValue: 0),
            electronic: Bool = false
        ) {
            self.card = card
            self.scope = scope
            self.recordId = recordId
            self.barcode = barcode
            self.itemType = itemType
            self.pickupPoint = pickupPoint
            self.notNeededAfterMs = notNeededAfterMs
            self.suspendedUntilMs = suspendedUntilMs
            self.groupWithHoldId = groupWithHoldId
            self.form = form
            self.electronic = electronic
        }
    }

    /// The message `lectern.circulation.v1.HoldForRequest`.
    public struct HoldForRequest: Message {
        public static let messageName = "lectern.circulation.v1.HoldForRequest"

        public var readerId: Int64

        public var recordId: Int64

        /// As in PlaceHoldRequest.
        public var pickupPoint: String

        /// The message with nothing set.
        public init() {
            self.readerId = 0
            self.recordId = 0
            self.pickupPoint = ""
        }

        /// The message with these fields set.
        public init(
            readerId: Int64 = 0,
            recordId: Int64 = 0,
            pickupPoint: String = ""
        ) {
            self.readerId = readerId
            self.recordId = recordId
            self.pickupPoint = pickupPoint
        }
    }

    /// The message `lectern.circulation.v1.CancelHoldRequest`.
    public struct CancelHoldRequest: Message {
        public static let messageName = "lectern.circulation.v1.CancelHoldRequest"

        public var holdId: Int64

        /// For the record, and where staff cancel for the reader.
        public var reason: String

        /// The message with nothing set.
        public init() {
            self.holdId = 0
            self.reason = ""
        }

        /// The message with these fields set.
        public init(
            holdId: Int64 = 0,
            reason: String = ""
        ) {
            self.holdId = holdId
            self.reason = reason
        }
    }

    /// The message `lectern.circulation.v1.SuspendHoldRequest`.
    public struct SuspendHoldRequest: Message {
        public static let messageName = "lectern.circulation.v1.SuspendHoldRequest"

        public var holdId: Int64

        /// 0: until it is resumed.
        public var untilMs: Int64

        /// The message with nothing set.
        public init() {
            self.holdId = 0
            self.untilMs = 0
        }

        /// The message with these fields set.
        public init(
            holdId: Int64 = 0,
            untilMs: Int64 = 0
        ) {
            self.holdId = holdId
            self.untilMs = untilMs
        }
    }

    /// The message `lectern.circulation.v1.ResumeHoldRequest`.
    public struct ResumeHoldRequest: Message {
        public static let messageName = "lectern.circulation.v1.ResumeHoldRequest"

        public var holdId: Int64

        /// The message with nothing set.
        public init() {
            self.holdId = 0
        }

        /// The message with these fields set.
        public init(
            holdId: Int64 = 0
        ) {
            self.holdId = holdId
        }
    }

    /// The message `lectern.circulation.v1.HoldsRequest`.
    public struct HoldsRequest: Message {
        public static let messageName = "lectern.circulation.v1.HoldsRequest"

        /// From staff and administrators: the reader's card. Elsewhere it is refused.
        public var card: String

        public var past: Bool

        /// 0 is 50, the most is 200.
        public var limit: UInt32

        public var cursor: String

        /// The message with nothing set.
        public init() {
            self.card = ""
            self.past = false
            self.limit = 0
            self.cursor = ""
        }

        /// The message with these fields set.
        public init(
            card: String = "",
            past: Bool = false,
            limit: UInt32 = 0,
            cursor: String = ""
        ) {
            self.card = card
            self.past = past
            self.limit = limit
            self.cursor = cursor
        }
    }

    /// The message `lectern.circulation.v1.HoldsResponse`.
    public struct HoldsResponse: Message {
        public static let messageName = "lectern.circulation.v1.HoldsResponse"

        public var holds: [Circulation.Hold]

        public var cursor: String

        /// The message with nothing set.
        public init() {
            self.holds = []
            self.cursor = ""
        }

        /// The message with these fields set.
        public init(
            holds: [Circulation.Hold] = [],
            cursor: String = ""
        ) {
            self.holds = holds
            self.cursor = cursor
        }

        /// Where `holds` stands in an `Encoded` one.
        public static var holdsField: MessageField<Self, Circulation.Hold> { MessageField(1) }
    }

    /// The message `lectern.circulation.v1.GetHoldRequest`.
    public struct GetHoldRequest: Message {
        public static let messageName = "lectern.circulation.v1.GetHoldRequest"

        public var holdId: Int64

        /// The message with nothing set.
        public init() {
            self.holdId = 0
        }

        /// The message with these fields set.
        public init(
            holdId: Int64 = 0
        ) {
            self.holdId = holdId
        }
    }

    /// The message `lectern.circulation.v1.HoldLineRequest`.
    public struct HoldLineRequest: Message {
        public static let messageName = "lectern.circulation.v1.HoldLineRequest"

        public var recordId: Int64

        /// 0 is 50, the most is 200.
        public var limit: UInt32

        public var cursor: String

        /// Instead of record_id: an item of the record.
        public var barcode: String

        /// Those who wait for an electronic copy of the record.
        public var electronic: Bool

        /// The message with nothing set.
        public init() {
            self.recordId = 0
            self.limit = 0
            self.cursor = ""
            self.barcode = ""
            self.electronic = false
        }

        /// The message with these fields set.
        public init(
            recordId: Int64 = 0,
            limit: UInt32 = 0,
            cursor: String = "",
            barcode: String = "",
            electronic: Bool = false
        ) {
            self.recordId = recordId
            self.limit = limit
            self.cursor = cursor
            self.barcode = barcode
            self.electronic = electronic
        }
    }

    /// The message `lectern.circulation.v1.RecallLoanRequest`.
    public struct RecallLoanRequest: Message {
        public static let messageName = "lectern.circulation.v1.RecallLoanRequest"

        public var barcode: String

        /// For the record.
        public var reason: String

        /// The message with nothing set.
        public init() {
            self.barcode = ""
            self.reason = ""
        }

        /// The message with these fields set.
        public init(
            barcode: String = "",
            reason: String = ""
        ) {
            self.barcode = barcode
            self.reason = reason
        }
    }

    /// The message `lectern.circulation.v1.RecallLoanResponse`.
    public struct RecallLoanResponse: Message {
        public static let messageName = "lectern.circulation.v1.RecallLoanResponse"

        public var loan: Circulation.Loan?

        /// The message with nothing set.
        public init() {
            self.loan = nil
        }

        /// The message with these fields set.
        public init(
            loan: Circulation.Loan? = nil
        ) {
            self.loan = loan
        }

        /// Where `loan` stands in an `Encoded` one.
        public static var loanField: MessageField<Self, Circulation.Loan> { MessageField(1) }
    }

    /// How many electronic copies of a record may be lent, and how.
    public struct Licence: Message {
        public static let messageName = "lectern.circulation.v1.Licence"

        public var licenceId: Int64

        /// Short and stable: "founder-7421".
        public var code: String

        public var recordId: Int64

        public var title: String

        public var form: Circulation.ElectronicForm

        /// By which rules and limits it is lent: "ebook".
        public var itemType: String

        /// The branch whose rules and days count.
        public var branchId: Int64

        public var kind: Circulation.LicenceKind

        /// Of SLOTS: loans at once. Of METERED: loans in all.
        public var slots: UInt32

        public var loansMax: UInt32

        /// How many are on loan now, and how many were lent in all.
        public var lent: UInt32

        public var loans: UInt32

        /// From when until before when it lends; 0: without a bound. Loans end with it, also where it is moved sooner while they are open.
        public var validFromMs: Int64

        public var validUntilMs: Int64

        /// Where it is read, with {token} where the link's token goes: "https://read.example/open?t={token}".
        public var url: String

        /// How long a link is good.
        public var linkMinutes: UInt32

        /// Rises with each change.
        public var version: Int64

        /// How many are offered to readers who waited.
        public var offered: UInt32

        /// The message with nothing set.
        public init() {
            self.licenceId = 0
            self.code = ""
            self.recordId = 0
            self.title = ""
            self.form = Circulation.ElectronicForm(rawValue: 0)
            self.itemType = ""
            self.branchId = 0
            self.kind = Circulation.LicenceKind(rawValue: 0)
            self.slots = 0
            self.loansMax = 0
            self.lent = 0
            self.loans = 0
            self.validFromMs = 0
            self.validUntilMs = 0
            self.url = ""
            self.linkMinutes = 0
            self.version = 0
            self.offered = 0
        }

        /// The message with these fields set.
        public init(
            licenceId: Int64 = 0,
            code: String = "",
            recordId: Int64 = 0,
            title: String = "",
            form: Circulation.ElectronicForm = Circulation.ElectronicForm(rawValue: 0),
            itemType: String = "",
            branchId: Int64 = 0,
            kind: Circulation.LicenceKind = Circulation.LicenceKind(rawValue: 0),
            slots: UInt32 = 0,
            loansMax: UInt32 = 0,
            lent: UInt32 = 0,
            loans: UInt32 = 0,
            validFromMs: Int64 = 0,
            validUntilMs: Int64 = 0,
            url: String = "",
            linkMinutes: UInt32 = 0,
            version: Int64 = 0,
            offered: UInt32 = 0
        ) {
            self.licenceId = licenceId
            self.code = code
            self.recordId = recordId
            self.title = title
            self.form = form
            self.itemType = itemType
            self.branchId = branchId
            self.kind = kind
            self.slots = slots
            self.loansMax = loansMax
            self.lent = lent
            self.loans = loans
            self.validFromMs = validFromMs
            self.validUntilMs = validUntilMs
            self.url = url
            self.linkMinutes = linkMinutes
            self.version = version
            self.offered = offered
        }
    }

    /// The message `lectern.circulation.v1.PutLicenceRequest`.
    public struct PutLicenceRequest: Message {
        public static let messageName = "lectern.circulation.v1.PutLicenceRequest"

        public var code: String

        /// Of a licence that is there record, form and branch stay as they are.
        public var recordId: Int64

        public var form: Circulation.ElectronicForm

        public var itemType: String

        public var branchCode: String

        public var kind: Circulation.LicenceKind

        public var slots: UInt32

        public var loansMax: UInt32

        public var validFromMs: Int64

        public var validUntilMs: Int64

        public var url: String

        /// 0 is 15, the most is 1440.
        public var linkMinutes: UInt32

        /// The version that is changed; another one is refused. 0: whatever the version is.
        public var expectedVersion: Int64

        /// The message with nothing set.
        public init() {
            self.code = ""
            self.recordId = 0
            self.form = Circulation.ElectronicForm(rawValue: 0)
            self.itemType = ""
            self.branchCode = ""
            self.kind = Circulation.LicenceKind(rawValue: 0)
            self.slots = 0
            self.loansMax = 0
            self.validFromMs = 0
            self.validUntilMs = 0
            self.url = ""
            self.linkMinutes = 0
            self.expectedVersion = 0
        }

        /// The message with these fields set.
        public init(
            code: String = "",
            recordId: Int64 = 0,
            form: Circulation.ElectronicForm = Circulation.ElectronicForm(rawValue: 0),
            itemType: String = "",
            branchCode: String = "",
            kind: Circulation.LicenceKind = Circulation.LicenceKind(rawValue: 0),
            slots: UInt32 = 0,
            loansMax: UInt32 = 0,
            validFromMs: Int64 = 0,
            validUntilMs: Int64 = 0,
            url: String = "",
            linkMinutes: UInt32 = 0,
            expectedVersion: Int64 = 0
        ) {
            self.code = code
            self.recordId = recordId
            self.form = form
            self.itemType = itemType
            self.branchCode = branchCode
            self.kind = kind
            self.slots = slots
            self.loansMax = loansMax
            self.validFromMs = validFromMs
            self.validUntilMs = validUntilMs
            self.url = url
            self.linkMinutes = linkMinutes
            self.expectedVersion = expectedVersion
        }
    }

    /// The message `lectern.circulation.v1.LicencesRequest`.
    public struct LicencesRequest: Message {
        public static let messageName = "lectern.circulation.v1.LicencesRequest"

        /// 0: all.
        public var recordId: Int64

        /// 0 is 50, the most is 200.
        public var limit: UInt32

        public var cursor: String

        /// The message with nothing set.
        public init() {
            self.recordId = 0
            self.limit = 0
            self.cursor = ""
        }

        /// The message with these fields set.
        public init(
            recordId: Int64 = 0,
            limit: UInt32 = 0,
            cursor: String = ""
        ) {
            self.recordId = recordId
            self.limit = limit
            self.cursor = cursor
        }
    }

    /// The message `lectern.circulation.v1.LicencesResponse`.
    public struct LicencesResponse: Message {
        public static let messageName = "lectern.circulation.v1.LicencesResponse"

        public var licences: [Circulation.Licence]

        public var cursor: String

        /// The message with nothing set.
        public init() {
            self.licences = []
            self.cursor = ""
        }

        /// The message with these fields set.
        public init(
            licences: [Circulation.Licence] = [],
            cursor: String = ""
        ) {
            self.licences = licences
            self.cursor = cursor
        }

        /// Where `licences` stands in an `Encoded` one.
        public static var licencesField: MessageField<Self, Circulation.Licence> { MessageField(1) }
    }

    /// The message `lectern.circulation.v1.ElectronicLink`.
    public struct ElectronicLink: Message {
        public static let messageName = "lectern.circulation.v1.ElectronicLink"

        public var url: String

        /// Until when the link is good; the loan may last longer, and LinkLoan tells a new one.
        public var validUntilMs: Int64

        /// The message with nothing set.
        public init() {
            self.url = ""
            self.validUntilMs = 0
        }

        /// The message with these fields set.
        public init(
            url: String = "",
            validUntilMs: Int64 = 0
        ) {
            self.url = url
            self.validUntilMs = validUntilMs
        }
    }

    /// The message `lectern.circulation.v1.LinkLoanRequest`.
    public struct LinkLoanRequest: Message {
        public static let messageName = "lectern.circulation.v1.LinkLoanRequest"

        public var loanId: Int64

        /// The message with nothing set.
        public init() {
            self.loanId = 0
        }

        /// The message with these fields set.
        public init(
            loanId: Int64 = 0
        ) {
            self.loanId = loanId
        }
    }

    /// The message `lectern.circulation.v1.UseLinkRequest`.
    public struct UseLinkRequest: Message {
        public static let messageName = "lectern.circulation.v1.UseLinkRequest"

        public var token: String

        /// The message with nothing set.
        public init() {
            self.token = ""
        }

        /// The message with these fields set.
        public init(
            token: String = ""
        ) {
            self.token = token
        }
    }

    /// The message `lectern.circulation.v1.UseLinkResponse`.
    public struct UseLinkResponse: Message {
        public static let messageName = "lectern.circulation.v1.UseLinkResponse"

        public var loanId: Int64

        public var recordId: Int64

        public var form: Circulation.ElectronicForm

        public var licence: String

        /// When the loan falls due, and ends.
        public var dueAtMs: Int64

        /// How often links of this loan were used, this one included.
        public var uses: UInt32

        /// The message with nothing set.
        public init() {
            self.loanId = 0
            self.recordId = 0
            self.form = Circulation.ElectronicForm(rawValue: 0)
            self.licence = ""
            self.dueAtMs = 0
            self.uses = 0
        }

        /// The message with these fields set.
        public init(
            loanId: Int64 = 0,
            recordId: Int64 = 0,
            form: Circulation.ElectronicForm = Circulation.ElectronicForm(rawValue: 0),
            licence: String = "",
            dueAtMs: Int64 = 0,
            uses: UInt32 = 0
        ) {
            self.loanId = loanId
            self.recordId = recordId
            self.form = form
            self.licence = licence
            self.dueAtMs = dueAtMs
            self.uses = uses
        }
    }

    /// The message `lectern.circulation.v1.EndLoanRequest`.
    public struct EndLoanRequest: Message {
        public static let messageName = "lectern.circulation.v1.EndLoanRequest"

        public var loanId: Int64

        /// The message with nothing set.
        public init() {
            self.loanId = 0
        }

        /// The message with these fields set.
        public init(
            loanId: Int64 = 0
        ) {
            self.loanId = loanId
        }
    }

    /// The message `lectern.circulation.v1.EndLoanResponse`.
    public struct EndLoanResponse: Message {
        public static let messageName = "lectern.circulation.v1.EndLoanResponse"

        /// The message with nothing set.
        public init() {}
    }

    /// The message `lectern.circulation.v1.ElectronicCopiesRequest`.
    public struct ElectronicCopiesRequest: Message {
        public static let messageName = "lectern.circulation.v1.ElectronicCopiesRequest"

        public var recordId: Int64

        /// The message with nothing set.
        public init() {
            self.recordId = 0
        }

        /// The message with these fields set.
        public init(
            recordId: Int64 = 0
        ) {
            self.recordId = recordId
        }
    }

    /// The message `lectern.circulation.v1.ElectronicCopiesResponse`.
    public struct ElectronicCopiesResponse: Message {
        public static let messageName = "lectern.circulation.v1.ElectronicCopiesResponse"

        /// Of each form that is licensed now.
        public var forms: [Circulation.ElectronicCopies]

        /// How many wait for a copy of the record, of whichever form.
        public var waiting: UInt32

        /// The message with nothing set.
        public init() {
            self.forms = []
            self.waiting = 0
        }

        /// The message with these fields set.
        public init(
            forms: [Circulation.ElectronicCopies] = [],
            waiting: UInt32 = 0
        ) {
            self.forms = forms
            self.waiting = waiting
        }

        /// Where `forms` stands in an `Encoded` one.
        public static var formsField: MessageField<Self, Circulation.ElectronicCopies> { MessageField(1) }
    }

    /// The electronic copies of a record in a form.
    public struct ElectronicCopies: Message {
        public static let messageName = "lectern.circulation.v1.ElectronicCopies"

        public var form: Circulation.ElectronicForm

        /// Whether one can be borrowed now by who comes first.
        public var free: Bool

        /// Loans at once, of all licences together; 0: as many as are wanted.
        public var slots: UInt32

        /// On loan now, and offered to readers who waited.
        public var lent: UInt32

        public var offered: UInt32

        /// None is free: when the first loan ends, unless it is renewed, or given back sooner; 0: not known.
        public var firstDueAtMs: Int64

        /// The message with nothing set.
        public init() {
            self.form = Circulation.ElectronicForm(rawValue: 0)
            self.free = false
            self.slots = 0
            self.lent = 0
            self.offered = 0
            self.firstDueAtMs = 0
        }

        /// The message with these fields set.
        public init(
            form: Circulation.ElectronicForm = Circulation.ElectronicForm(rawValue: 0),
            free: Bool = false,
            slots: UInt32 = 0,
            lent: UInt32 = 0,
            offered: UInt32 = 0,
            firstDueAtMs: Int64 = 0
        ) {
            self.form = form
            self.free = free
            self.slots = slots
            self.lent = lent
            self.offered = offered
            self.firstDueAtMs = firstDueAtMs
        }
    }

    /// The message `lectern.circulation.v1.ShortenLoansRequest`.
    public struct ShortenLoansRequest: Message {
        public static let messageName = "lectern.circulation.v1.ShortenLoansRequest"

        public var licenceId: Int64

        /// The item behind which it goes on.
        public var afterItemId: Int64

        /// The message with nothing set.
        public init() {
            self.licenceId = 0
            self.afterItemId = 0
        }

        /// The message with these fields set.
        public init(
            licenceId: Int64 = 0,
            afterItemId: Int64 = 0
        ) {
            self.licenceId = licenceId
            self.afterItemId = afterItemId
        }
    }

    /// The message `lectern.circulation.v1.ShortenLoansResponse`.
    public struct ShortenLoansResponse: Message {
        public static let messageName = "lectern.circulation.v1.ShortenLoansResponse"

        public var shortened: UInt32

        /// The message with nothing set.
        public init() {
            self.shortened = 0
        }

        /// The message with these fields set.
        public init(
            shortened: UInt32 = 0
        ) {
            self.shortened = shortened
        }
    }

    /// Points against a branch; it has the fewest that is chosen.
    public struct HoldWeights: Message {
        public static let messageName = "lectern.circulation.v1.HoldWeights"

        /// Empty: of all pick-up points whose branch has no weights of its own.
        public var branchCode: String

        /// For each kilometre from the pick-up point, in a straight line.
        public var kilometre: UInt32

        /// For each item that it is asked to fetch already.
        public var load: UInt32

        /// Points off where it is the pick-up point's branch itself.
        public var atPickup: UInt32

        /// Where it was asked before and has not fetched one.
        public var asked: UInt32

        /// The branch has no weights of its own any more; of all branches: what holds without rows.
        public var remove: Bool

        /// The message with nothing set.
        public init() {
            self.branchCode = ""
            self.kilometre = 0
            self.load = 0
            self.atPickup = 0
            self.asked = 0
            self.remove = false
        }

        /// The message with these fields set.
        public init(
            branchCode: String = "",
            kilometre: UInt32 = 0,
            load: UInt32 = 0,
            atPickup: UInt32 = 0,
            asked: UInt32 = 0,
            remove: Bool = false
        ) {
            self.branchCode = branchCode
            self.kilometre = kilometre
            self.load = load
            self.atPickup = atPickup
            self.asked = asked
            self.remove = remove
        }
    }

    /// The message `lectern.circulation.v1.ListHoldWeightsRequest`.
    public struct ListHoldWeightsRequest: Message {
        public static let messageName = "lectern.circulation.v1.ListHoldWeightsRequest"

        /// The message with nothing set.
        public init() {}
    }

    /// The message `lectern.circulation.v1.ListHoldWeightsResponse`.
    public struct ListHoldWeightsResponse: Message {
        public static let messageName = "lectern.circulation.v1.ListHoldWeightsResponse"

        public var weights: [Circulation.HoldWeights]

        /// The message with nothing set.
        public init() {
            self.weights = []
        }

        /// The message with these fields set.
        public init(
            weights: [Circulation.HoldWeights] = []
        ) {
            self.weights = weights
        }

        /// Where `weights` stands in an `Encoded` one.
        public static var weightsField: MessageField<Self, Circulation.HoldWeights> { MessageField(1) }
    }

    /// The message `lectern.circulation.v1.ExplainHoldRequest`.
    public struct ExplainHoldRequest: Message {
        public static let messageName = "lectern.circulation.v1.ExplainHoldRequest"

        public var holdId: Int64

        /// The message with nothing set.
        public init() {
            self.holdId = 0
        }

        /// The message with these fields set.
        public init(
            holdId: Int64 = 0
        ) {
            self.holdId = holdId
        }
    }

    /// The message `lectern.circulation.v1.ExplainHoldResponse`.
    public struct ExplainHoldResponse: Message {
        public static let messageName = "lectern.circulation.v1.ExplainHoldResponse"

        /// What counted, with the branch whose weights they are.
        public var weights: Circulation.HoldWeights?

        public var branches: [Circulation.HoldBranch]

        /// The message with nothing set.
        public init() {
            self.weights = nil
            self.branches = []
        }

        /// The message with these fields set.
        public init(
            weights: Circulation.HoldWeights? = nil,
            branches: [Circulation.HoldBranch] = []
        ) {
            self.weights = weights
            self.branches = branches
        }

        /// Where `weights` stands in an `Encoded` one.
        public static var weightsField: MessageField<Self, Circulation.HoldWeights> { MessageField(1) }

        /// Where `branches` stands in an `Encoded` one.
        public static var branchesField: MessageField<Self, Circulation.HoldBranch> { MessageField(2) }
    }

    /// A branch that could fetch an item for a hold.
    public struct HoldBranch: Message {
        public static let messageName = "lectern.circulation.v1.HoldBranch"

        public var branchId: Int64

        public var branchCode: String

        public var branchName: String

        /// What counts against it, and what that is made of.
        public var points: Int64

        /// -1: its place, or the pick-up point's, is not known; it counts as 50 kilometres.
        public var metres: Int64

        /// Items that it could fetch, and how many it is asked to fetch already.
        public var available: UInt32

        public var load: UInt32

        public var atPickup: Bool

        /// It is asked now.
        public var asked: Bool

        /// The message with nothing set.
        public init() {
            self.branchId = 0
            self.branchCode = ""
            self.branchName = ""
            self.points = 0
            self.metres = 0
            self.available = 0
            self.load = 0
            self.atPickup = false
            self.asked = false
        }

        /// The message with these fields set.
        public init(
            branchId: Int64 = 0,
            branchCode: String = "",
            branchName: String = "",
            points: Int64 = 0,
            metres: Int64 = 0,
            available: UInt32 = 0,
            load: UInt32 = 0,
            atPickup: Bool = false,
            asked: Bool = false
        ) {
            self.branchId = branchId
            self.branchCode = branchCode
            self.branchName = branchName
            self.points = points
            self.metres = metres
            self.available = available
            self.load = load
            self.atPickup = atPickup
            self.asked = asked
        }
    }

    /// Days on which a reader may not borrow, since something came back late.
    public struct Suspension: Message {
        public static let messageName = "lectern.circulation.v1.Suspension"

        public var suspensionId: Int64

        public var readerId: Int64

        /// The loan that came back late, and its item.
        public var loanId: Int64

        public var barcode: String

        public var title: String

        /// How many days; 0: it counts as a violation alone.
        public var days: UInt32

        public var fromMs: Int64

        public var untilMs: Int64

        public var placedAtMs: Int64

        /// The rule that gives it, by its code, and how it is reckoned: in the language of whoever took the item back.
        public var rule: String

        public var why: String

        /// It was later than violations begin, and counts as one of these; and whether that has led to a suspension.
        public var violation: Bool

        public var spent: Bool

        /// 0: it was not lifted. Who was signed in, and why.
        public var liftedAtMs: Int64

        public var liftedBy: Int64

        public var liftReason: String

        /// The message with nothing set.
        public init() {
            self.suspensionId = 0
            self.readerId = 0
            self.loanId = 0
            self.barcode = ""
            self.title = ""
            self.days = 0
            self.fromMs = 0
            self.untilMs = 0
            self.placedAtMs = 0
            self.rule = ""
            self.why = ""
            self.violation = false
            self.spent = false
            self.liftedAtMs = 0
            self.liftedBy = 0
            self.liftReason = ""
        }

        /// The message with these fields set.
        public init(
            suspensionId: Int64 = 0,
            readerId: Int64 = 0,
            loanId: Int64 = 0,
            barcode: String = "",
            title: String = "",
            days: UInt32 = 0,
            fromMs: Int64 = 0,
            untilMs: Int64 = 0,
            placedAtMs: Int64 = 0,
            rule: String = "",
            why: String = "",
            violation: Bool = false,
            spent: Bool = false,
            liftedAtMs: Int64 = 0,
            liftedBy: Int64 = 0,
            liftReason: String = ""
        ) {
            self.suspensionId = suspensionId
            self.readerId = readerId
            self.loanId = loanId
            self.barcode = barcode
            self.title = title
            self.days = days
            self.fromMs = fromMs
            self.untilMs = untilMs
            self.placedAtMs = placedAtMs
            self.rule = rule
            self.why = why
            self.violation = violation
            self.spent = spent
            self.liftedAtMs = liftedAtMs
            self.liftedBy = liftedBy
            self.liftReason = liftReason
        }
    }

    /// The message `lectern.circulation.v1.SuspensionsRequest`.
    public struct SuspensionsRequest: Message {
        public static let messageName = "lectern.circulation.v1.SuspensionsRequest"

        /// From staff and administrators: the reader's card. Elsewhere it is refused.
        public var card: String

        /// 0 is 50, the most is 200.
        public var limit: UInt32

        public var cursor: String

        /// The message with nothing set.
        public init() {
            self.card = ""
            self.limit = 0
            self.cursor = ""
        }

        /// The message with these fields set.
        public init(
            card: String = "",
            limit: UInt32 = 0,
            cursor: String = ""
        ) {
            self.card = card
            self.limit = limit
            self.cursor = cursor
        }
    }

    /// The message `lectern.circulation.v1.SuspensionsResponse`.
    public struct SuspensionsResponse: Message {
        public static let messageName = "lectern.circulation.v1.SuspensionsResponse"

        public var suspensions: [Circulation.Suspension]

        public var cursor: String

        /// The message with nothing set.
        public init() {
            self.suspensions = []
            self.cursor = ""
        }

        /// The message with these fields set.
        public init(
            suspensions: [Circulation.Suspension] = [],
            cursor: String = ""
        ) {
            self.suspensions = suspensions
            self.cursor = cursor
        }

        /// Where `suspensions` stands in an `Encoded` one.
        public static var suspensionsField: MessageField<Self, Circulation.Suspension> { MessageField(1) }
    }

    /// The message `lectern.circulation.v1.LiftSuspensionRequest`.
    public struct LiftSuspensionRequest: Message {
        public static let messageName = "lectern.circulation.v1.LiftSuspensionRequest"

        public var suspensionId: Int64

        /// For the record.
        public var reason: String

        /// The message with nothing set.
        public init() {
            self.suspensionId = 0
            self.reason = ""
        }

        /// The message with these fields set.
        public init(
            suspensionId: Int64 = 0,
            reason: String = ""
        ) {
            self.suspensionId = suspensionId
            self.reason = reason
        }
    }

    /// The message `lectern.circulation.v1.PickListRequest`.
    public struct PickListRequest: Message {
        public static let messageName = "lectern.circulation.v1.PickListRequest"

        public var branchCode: String

        /// 0 is 50, the most is 200.
        public var limit: UInt32

        public var cursor: String

        /// The message with nothing set.
        public init() {
            self.branchCode = ""
            self.limit = 0
            self.cursor = ""
        }

        /// The message with these fields set.
        public init(
            branchCode: String = "",
            limit: UInt32 = 0,
            cursor: String = ""
        ) {
            self.branchCode = branchCode
            self.limit = limit
            self.cursor = cursor
        }
    }

    /// The message `lectern.circulation.v1.PickListResponse`.
    public struct PickListResponse: Message {
        public static let messageName = "lectern.circulation.v1.PickListResponse"

        public var picks: [Circulation.Pick]

        public var cursor: String

        /// The message with nothing set.
        public init() {
            self.picks = []
            self.cursor = ""
        }

        /// The message with these fields set.
        public init(
            picks: [Circulation.Pick] = [],
            cursor: String = ""
        ) {
            self.picks = picks
            self.cursor = cursor
        }

        /// Where `picks` stands in an `Encoded` one.
        public static var picksField: MessageField<Self, Circulation.Pick> { MessageField(1) }
    }

    /// A hold for which a branch is asked to fetch an item, with one that fits.
    public struct Pick: Message {
        public static let messageName = "lectern.circulation.v1.Pick"

        public var hold: Circulation.Hold?

        /// Absent: none is on the shelf any more; another branch will be asked.
        public var item: Circulation.Item?

        /// The message with nothing set.
        public init() {
            self.hold = nil
            self.item = nil
        }

        /// The message with these fields set.
        public init(
            hold: Circulation.Hold? = nil,
            item: Circulation.Item? = nil
        ) {
            self.hold = hold
            self.item = item
        }

        /// Where `hold` stands in an `Encoded` one.
        public static var holdField: MessageField<Self, Circulation.Hold> { MessageField(1) }

        /// Where `item` stands in an `Encoded` one.
        public static var itemField: MessageField<Self, Circulation.Item> { MessageField(2) }
    }

    /// The message `lectern.circulation.v1.HoldShelfRequest`.
    public struct HoldShelfRequest: Message {
        public static let messageName = "lectern.circulation.v1.HoldShelfRequest"

        public var branchCode: String

        /// Only items whose hold is over.
        public var onlyOver: Bool

        /// 0 is 50, the most is 200.
        public var limit: UInt32

        public var cursor: String

        /// The message with nothing set.
        public init() {
            self.branchCode = ""
            self.onlyOver = false
            self.limit = 0
            self.cursor = ""
        }

        /// The message with these fields set.
        public init(
            branchCode: String = "",
            onlyOver: Bool = false,
            limit: UInt32 = 0,
            cursor: String = ""
        ) {
            self.branchCode = branchCode
            self.onlyOver = onlyOver
            self.limit = limit
            self.cursor = cursor
        }
    }

    /// The message `lectern.circulation.v1.MoveItemRequest`.
    public struct MoveItemRequest: Message {
        public static let messageName = "lectern.circulation.v1.MoveItemRequest"

        public var barcode: String

        /// AVAILABLE: it is fit for lending, and goes where it would go when returned here.
        public var to: Circulation.ItemState

        /// For the record.
        public var note: String

        /// The message with nothing set.
        public init() {
            self.barcode = ""
            self.to = Circulation.ItemState(rawValue: 0)
            self.note = ""
        }

        /// The message with these fields set.
        public init(
            barcode: String = "",
            to: Circulation.ItemState = Circulation.ItemState(rawValue: 0),
            note: String = ""
        ) {
            self.barcode = barcode
            self.to = to
            self.note = note
        }
    }

    /// The message `lectern.circulation.v1.ItemsInStateRequest`.
    public struct ItemsInStateRequest: Message {
        public static let messageName = "lectern.circulation.v1.ItemsInStateRequest"

        public var state: Circulation.ItemState

        /// Empty: all branches.
        public var branchCode: String

        /// 0 is 50, the most is 200.
        public var limit: UInt32

        public var cursor: String

        /// The message with nothing set.
        public init() {
            self.state = Circulation.ItemState(rawValue: 0)
            self.branchCode = ""
            self.limit = 0
            self.cursor = ""
        }

        /// The message with these fields set.
        public init(
            state: Circulation.ItemState = Circulation.ItemState(rawValue: 0),
            branchCode: String = "",
            limit: UInt32 = 0,
            cursor: String = ""
        ) {
            self.state = state
            self.branchCode = branchCode
            self.limit = limit
            self.cursor = cursor
        }
    }

    /// The message `lectern.circulation.v1.AdvanceHoldRequest`.
    public struct AdvanceHoldRequest: Message {
        public static let messageName = "lectern.circulation.v1.AdvanceHoldRequest"

        public var holdId: Int64

        /// The message with nothing set.
        public init() {
            self.holdId = 0
        }

        /// The message with these fields set.
        public init(
            holdId: Int64 = 0
        ) {
            self.holdId = holdId
        }
    }

    /// The message `lectern.circulation.v1.AdvanceHoldResponse`.
    public struct AdvanceHoldResponse: Message {
        public static let messageName = "lectern.circulation.v1.AdvanceHoldResponse"

        /// The message with nothing set.
        public init() {}
    }

    /// The body of a change on topic "circulation.hold": kinds "placed", "suspended", "resumed", "sent", "ready", "filled", "cancelled", "expired",
    /// "released".
    public struct HoldChanged: Message {
        public static let messageName = "lectern.circulation.v1.HoldChanged"

        public var hold: Circulation.Hold?

        /// The message with nothing set.
        public init() {
            self.hold = nil
        }

        /// The message with these fields set.
        public init(
            hold: Circulation.Hold? = nil
        ) {
            self.hold = hold
        }

        /// Where `hold` stands in an `Encoded` one.
        public static var holdField: MessageField<Self, Circulation.Hold> { MessageField(1) }
    }

    /// The message `lectern.circulation.v1.CheckInRequest`.
    public struct CheckInRequest: Message {
        public static let messageName = "lectern.circulation.v1.CheckInRequest"

        public var barcode: String

        /// The batch of a book drop that it was found in; 0: it came back now.
        public var batchId: Int64

        /// The message with nothing set.
        public init() {
            self.barcode = ""
            self.batchId = 0
        }

        /// The message with these fields set.
        public init(
            barcode: String = "",
            batchId: Int64 = 0
        ) {
            self.barcode = barcode
            self.batchId = batchId
        }
    }

    /// What came of one item of a check-in.
    public struct CheckedIn: Message {
        public static let messageName = "lectern.circulation.v1.CheckedIn"

        public var barcode: String

        /// Absent: it was not taken back.
        public var answer: Circulation.ReturnResponse?

        /// Why not: "ITEM_UNKNOWN", and what a person is told.
        public var reason: String

        public var why: String

        /// An item of work was made of it.
        public var noted: Bool

        /// When it counts as returned.
        public var returnedAtMs: Int64

        /// The message with nothing set.
        public init() {
            self.barcode = ""
            self.answer = nil
            self.reason = ""
            self.why = ""
            self.noted = false
            self.returnedAtMs = 0
        }

        /// The message with these fields set.
        public init(
            barcode: String = "",
            answer: Circulation.ReturnResponse? = nil,
            reason: String = "",
            why: String = "",
            noted: Bool = false,
            returnedAtMs: Int64 = 0
        ) {
            self.barcode = barcode
            self.answer = answer
            self.reason = reason
            self.why = why
            self.noted = noted
            self.returnedAtMs = returnedAtMs
        }

        /// Where `answer` stands in an `Encoded` one.
        public static var answerField: MessageField<Self, Circulation.ReturnResponse> { MessageField(2) }
    }

    /// The message `lectern.circulation.v1.PutDropRequest`.
    public struct PutDropRequest: Message {
        public static let messageName = "lectern.circulation.v1.PutDropRequest"

        /// The code of the service point that the drop is, or stands at.
        public var pointCode: String

        public var countsFrom: Circulation.DropMoment

        /// Never longer ago than this, whatever else: 0 is 72, the most is 336.
        public var hoursMax: UInt32

        /// The message with nothing set.
        public init() {
            self.pointCode = ""
            self.countsFrom = Circulation.DropMoment(rawValue: 0)
            self.hoursMax = 0
        }

        /// The message with these fields set.
        public init(
            pointCode: String = "",
            countsFrom: Circulation.DropMoment = Circulation.DropMoment(rawValue: 0),
            hoursMax: UInt32 = 0
        ) {
            self.pointCode = pointCode
            self.countsFrom = countsFrom
            self.hoursMax = hoursMax
        }
    }

    /// The message `lectern.circulation.v1.Drop`.
    public struct Drop: Message {
        public static let messageName = "lectern.circulation.v1.Drop"

        public var pointCode: String

        public var countsFrom: Circulation.DropMoment

        public var hoursMax: UInt32

        /// 0: never.
        public var emptiedAtMs: Int64

        public var emptiedAtTerminal: String

        /// The message with nothing set.
        public init() {
            self.pointCode = ""
            self.countsFrom = Circulation.DropMoment(rawValue: 0)
            self.hoursMax = 0
            self.emptiedAtMs = 0
            self.emptiedAtTerminal = ""
        }

        /// The message with these fields set.
        public init(
            pointCode: String = "",
            countsFrom: Circulation.DropMoment = Circulation.DropMoment(rawValue: 0),
            hoursMax: UInt32 = 0,
            emptiedAtMs: Int64 = 0,
            emptiedAtTerminal: String = ""
        ) {
            self.pointCode = pointCode
            self.countsFrom = countsFrom
            self.hoursMax = hoursMax
            self.emptiedAtMs = emptiedAtMs
            self.emptiedAtTerminal = emptiedAtTerminal
        }
    }

    /// The message `lectern.circulation.v1.DropsRequest`.
    public struct DropsRequest: Message {
        public static let messageName = "lectern.circulation.v1.DropsRequest"

        /// The message with nothing set.
        public init() {}
    }

    /// The message `lectern.circulation.v1.DropsResponse`.
    public struct DropsResponse: Message {
        public static let messageName = "lectern.circulation.v1.DropsResponse"

        public var drops: [Circulation.Drop]

        /// The message with nothing set.
        public init() {
            self.drops = []
        }

        /// The message with these fields set.
        public init(
            drops: [Circulation.Drop] = []
        ) {
            self.drops = drops
        }

        /// Where `drops` stands in an `Encoded` one.
        public static var dropsField: MessageField<Self, Circulation.Drop> { MessageField(1) }
    }

    /// The message `lectern.circulation.v1.EmptyDropRequest`.
    public struct EmptyDropRequest: Message {
        public static let messageName = "lectern.circulation.v1.EmptyDropRequest"

        /// The code of the drop; empty: the drop of the desk that calls.
        public var pointCode: String

        /// The message with nothing set.
        public init() {
            self.pointCode = ""
        }

        /// The message with these fields set.
        public init(
            pointCode: String = ""
        ) {
            self.pointCode = pointCode
        }
    }

    /// The message `lectern.circulation.v1.DropBatch`.
    public struct DropBatch: Message {
        public static let messageName = "lectern.circulation.v1.DropBatch"

        /// Goes into CheckInRequest, for a day.
        public var batchId: Int64

        public var pointCode: String

        /// As of when what is found in it counts as returned; what was lent or seen since, as of then.
        public var countsFromMs: Int64

        public var emptiedAtMs: Int64

        /// The message with nothing set.
        public init() {
            self.batchId = 0
            self.pointCode = ""
            self.countsFromMs = 0
            self.emptiedAtMs = 0
        }

        /// The message with these fields set.
        public init(
            batchId: Int64 = 0,
            pointCode: String = "",
            countsFromMs: Int64 = 0,
            emptiedAtMs: Int64 = 0
        ) {
            self.batchId = batchId
            self.pointCode = pointCode
            self.countsFromMs = countsFromMs
            self.emptiedAtMs = emptiedAtMs
        }
    }

    /// The message `lectern.circulation.v1.UseInHouseRequest`.
    public struct UseInHouseRequest: Message {
        public static let messageName = "lectern.circulation.v1.UseInHouseRequest"

        public var barcode: String

        /// The message with nothing set.
        public init() {
            self.barcode = ""
        }

        /// The message with these fields set.
        public init(
            barcode: String = ""
        ) {
            self.barcode = barcode
        }
    }

    /// The message `lectern.circulation.v1.UsedInHouse`.
    public struct UsedInHouse: Message {
        public static let messageName = "lectern.circulation.v1.UsedInHouse"

        /// Where it goes from here, as after a return.
        public var answer: Circulation.ReturnResponse?

        /// How often it was used here today.
        public var usesToday: UInt32

        /// The message with nothing set.
        public init() {
            self.answer = nil
            self.usesToday = 0
        }

        /// The message with these fields set.
        public init(
            answer: Circulation.ReturnResponse? = nil,
            usesToday: UInt32 = 0
        ) {
            self.answer = answer
            self.usesToday = usesToday
        }

        /// Where `answer` stands in an `Encoded` one.
        public static var answerField: MessageField<Self, Circulation.ReturnResponse> { MessageField(1) }
    }

    /// The message `lectern.circulation.v1.InHouseUsesRequest`.
    public struct InHouseUsesRequest: Message {
        public static let messageName = "lectern.circulation.v1.InHouseUsesRequest"

        public var branchCode: String

        /// Days at the branch, "2026-10-01", both counted; empty: the last 28 days.
        public var fromDate: String

        public var untilDate: String

        /// 0 is 50, the most is 200.
        public var limit: UInt32

        public var cursor: String

        /// The message with nothing set.
        public init() {
            self.branchCode = ""
            self.fromDate = ""
            self.untilDate = ""
            self.limit = 0
            self.cursor = ""
        }

        /// The message with these fields set.
        public init(
            branchCode: String = "",
            fromDate: String = "",
            untilDate: String = "",
            limit: UInt32 = 0,
            cursor: String = ""
        ) {
            self.branchCode = branchCode
            self.fromDate = fromDate
            self.untilDate = untilDate
            self.limit = limit
            self.cursor = cursor
        }
    }

    /// The message `lectern.circulation.v1.InHouseUsesResponse`.
    public struct InHouseUsesResponse: Message {
        public static let messageName = "lectern.circulation.v1.InHouseUsesResponse"

        public var uses: [Circulation.InHouseUse]

        public var cursor: String

        /// The message with nothing set.
        public init() {
            self.uses = []
            self.cursor = ""
        }

        /// The message with these fields set.
        public init(
            uses: [Circulation.InHouseUse] = [],
            cursor: String = ""
        ) {
            self.uses = uses
            self.cursor = cursor
        }

        /// Where `uses` stands in an `Encoded` one.
        public static var usesField: MessageField<Self, Circulation.InHouseUse> { MessageField(1) }
    }

    /// The message `lectern.circulation.v1.InHouseUse`.
    public struct InHouseUse: Message {
        public static let messageName = "lectern.circulation.v1.InHouseUse"

        public var date: String

        public var item: Circulation.Item?

        public var uses: UInt32

        /// The message with nothing set.
        public init() {
            self.date = ""
            self.item = nil
            self.uses = 0
        }

        /// The message with these fields set.
        public init(
            date: String = "",
            item: Circulation.Item? = nil,
            uses: UInt32 = 0
        ) {
            self.date = date
            self.item = item
            self.uses = uses
        }

        /// Where `item` stands in an `Encoded` one.
        public static var itemField: MessageField<Self, Circulation.Item> { MessageField(2) }
    }

    /// The message `lectern.circulation.v1.UndoRequest`.
    public struct UndoRequest: Message {
        public static let messageName = "lectern.circulation.v1.UndoRequest"

        public var barcode: String

        /// The message with nothing set.
        public init() {
            self.barcode = ""
        }

        /// The message with these fields set.
        public init(
            barcode: String = ""
        ) {
            self.barcode = barcode
        }
    }

    /// The message `lectern.circulation.v1.UndoResponse`.
    public struct UndoResponse: Message {
        public static let messageName = "lectern.circulation.v1.UndoResponse"

        /// What was taken back.
        public var undone: Circulation.HistoryEntry?

        /// The item now, and where it goes.
        public var answer: Circulation.ReturnResponse?

        /// The loan as it is now; absent: the step was not about one.
        public var loan: Circulation.Loan?

        /// The message with nothing set.
        public init() {
            self.undone = nil
            self.answer = nil
            self.loan = nil
        }

        /// The message with these fields set.
        public init(
            undone: Circulation.HistoryEntry? = nil,
            answer: Circulation.ReturnResponse? = nil,
            loan: Circulation.Loan? = nil
        ) {
            self.undone = undone
            self.answer = answer
            self.loan = loan
        }

        /// Where `undone` stands in an `Encoded` one.
        public static var undoneField: MessageField<Self, Circulation.HistoryEntry> { MessageField(1) }

        /// Where `answer` stands in an `Encoded` one.
        public static var answerField: MessageField<Self, Circulation.ReturnResponse> { MessageField(2) }

        /// Where `loan` stands in an `Encoded` one.
        public static var loanField: MessageField<Self, Circulation.Loan> { MessageField(3) }
    }

    /// The message `lectern.circulation.v1.Count`.
    public struct Count: Message {
        public static let messageName = "lectern.circulation.v1.Count"

        public var countId: Int64

        public var branchId: Int64

        public var branchName: String

        /// Call numbers from this one on, up to those that begin with that one; empty: without a bound.
        public var fromCallNumber: String

        public var untilCallNumber: String

        /// Empty: of any.
        public var collection: String

        public var state: Circulation.CountState

        public var openedAtMs: Int64

        public var openedBy: Int64

        /// 0: it is open.
        public var closedAtMs: Int64

        public var closedBy: Int64

        /// How many items were scanned.
        public var scanned: UInt32

        /// Closed, or closing: how many it has marked as missing so far.
        public var missing: UInt32

        /// The message with nothing set.
        public init() {
            self.countId = 0
            self.branchId = 0
            self.branchName = ""
            self.fromCallNumber = ""
            self.untilCallNumber = ""
            self.collection = ""
            self.state = Circulation.CountState(rawValue: 0)
            self.openedAtMs = 0
            self.openedBy = 0
            self.closedAtMs = 0
            self.closedBy = 0
            self.scanned = 0
            self.missing = 0
        }

        /// The message with these fields set.
        public init(
            countId: Int64 = 0,
            branchId: Int64 = 0,
            branchName: String = "",
            fromCallNumber: String = "",
            untilCallNumber: String = "",
            collection: String = "",
            state: Circulation.CountState = Circulation.CountState(rawValue: 0),
            openedAtMs: Int64 = 0,
            openedBy: Int64 = 0,
            closedAtMs: Int64 = 0,
            closedBy: Int64 = 0,
            scanned: UInt32 = 0,
            missing: UInt32 = 0
        ) {
            self.countId = countId
            self.branchId = branchId
            self.branchName = branchName
            self.fromCallNumber = fromCallNumber
            self.untilCallNumber = untilCallNumber
            self.collection = collection
            self.state = state
            self.openedAtMs = openedAtMs
            self.openedBy = openedBy
            self.closedAtMs = closedAtMs
            self.closedBy = closedBy
            self.scanned = scanned
            self.missing = missing
        }
    }

    /// The message `lectern.circulation.v1.OpenCountRequest`.
    public struct OpenCountRequest: Message {
        public static let messageName = "lectern.circulation.v1.OpenCountRequest"

        public var branchCode: String

        public var fromCallNumber: String

        public var untilCallNumber: String

        public var collection: String

        /// The message with nothing set.
        public init() {
            self.branchCode = ""
            self.fromCallNumber = ""
            self.untilCallNumber = ""
            self.collection = ""
        }

        /// The message with these fields set.
        public init(
            branchCode: String = "",
            fromCallNumber: String = "",
            untilCallNumber: String = "",
            collection: String = ""
        ) {
            self.branchCode = branchCode
            self.fromCallNumber = fromCallNumber
            self.untilCallNumber = untilCallNumber
            self.collection = collection
        }
    }

    /// The message `lectern.circulation.v1.ScanShelfRequest`.
    public struct ScanShelfRequest: Message {
        public static let messageName = "lectern.circulation.v1.ScanShelfRequest"

        public var countId: Int64

        /// As they stand on the shelf, at most 100.
        public var barcodes: [String]

        /// The item that stands before the first of them, where it was scanned before.
        public var afterBarcode: String

        /// The message with nothing set.
        public init() {
            self.countId = 0
            self.barcodes = []
            self.afterBarcode = ""
        }

        /// The message with these fields set.
        public init(
            countId: Int64 = 0,
            barcodes: [String] = [],
            afterBarcode: String = ""
        ) {
            self.countId = countId
            self.barcodes = barcodes
            self.afterBarcode = afterBarcode
        }
    }

    /// The message `lectern.circulation.v1.ScanShelfResponse`.
    public struct ScanShelfResponse: Message {
        public static let messageName = "lectern.circulation.v1.ScanShelfResponse"

        /// In the order of the request.
        public var findings: [Circulation.ShelfFinding]

        /// The message with nothing set.
        public init() {
            self.findings = []
        }

        /// The message with these fields set.
        public init(
            findings: [Circulation.ShelfFinding] = []
        ) {
            self.findings = findings
        }

        /// Where `findings` stands in an `Encoded` one.
        public static var findingsField: MessageField<Self, Circulation.ShelfFinding> { MessageField(1) }
    }

    /// The message `lectern.circulation.v1.ShelfFinding`.
    public struct ShelfFinding: Message {
        public static let messageName = "lectern.circulation.v1.ShelfFinding"

        public var barcode: String

        public var kind: Circulation.FindingKind

        /// Absent: there is none.
        public var item: Circulation.Item?

        /// Found: where it goes from here.
        public var sortTo: Circulation.SortTo

        /// When and where it was scanned; 0: it was not.
        public var scannedAtMs: Int64

        public var terminal: String

        /// The message with nothing set.
        public init() {
            self.barcode = ""
            self.kind = Circulation.FindingKind(rawValue: 0)
            self.item = nil
            self.sortTo = Circulation.SortTo(rawValue: 0)
            self.scannedAtMs = 0
            self.terminal = ""
        }

        /// The message with these fields set.
        public init(
            barcode: String = "",
            kind: Circulation.FindingKind = Circulation.FindingKind(rawValue: 0),
            item: Circulation.Item? = nil,
            sortTo: Circulation.SortTo = Circulation.SortTo(rawValue: 0),
            scannedAtMs: Int64 = 0,
            terminal: String = ""
        ) {
            self.barcode = barcode
            self.kind = kind
            self.item = item
            self.sortTo = sortTo
            self.scannedAtMs = scannedAtMs
            self.terminal = terminal
        }

        /// Where `item` stands in an `Encoded` one.
        public static var itemField: MessageField<Self, Circulation.Item> { MessageField(3) }
    }

    /// The message `lectern.circulation.v1.CountsRequest`.
    public struct CountsRequest: Message {
        public static let messageName = "lectern.circulation.v1.CountsRequest"

        /// Empty: all branches.
        public var branchCode: String

        public var onlyOpen: Bool

        /// 0 is 50, the most is 200.
        public var limit: UInt32

        public var cursor: String

        /// The message with nothing set.
        public init() {
            self.branchCode = ""
            self.onlyOpen = false
            self.limit = 0
            self.cursor = ""
        }

        /// The message with these fields set.
        public init(
            branchCode: String = "",
            onlyOpen: Bool = false,
            limit: UInt32 = 0,
            cursor: String = ""
        ) {
            self.branchCode = branchCode
            self.onlyOpen = onlyOpen
            self.limit = limit
            self.cursor = cursor
        }
    }

    /// The message `lectern.circulation.v1.CountsResponse`.
    public struct CountsResponse: Message {
        public static let messageName = "lectern.circulation.v1.CountsResponse"

        public var counts: [Circulation.Count]

        public var cursor: String

        /// The message with nothing set.
        public init() {
            self.counts = []
            self.cursor = ""
        }

        /// The message with these fields set.
        public init(
            counts: [Circulation.Count] = [],
            cursor: String = ""
        ) {
            self.counts = counts
            self.cursor = cursor
        }

        /// Where `counts` stands in an `Encoded` one.
        public static var countsField: MessageField<Self, Circulation.Count> { MessageField(1) }
    }

    /// The message `lectern.circulation.v1.CountFindingsRequest`.
    public struct CountFindingsRequest: Message {
        public static let messageName = "lectern.circulation.v1.CountFindingsRequest"

        public var countId: Int64

        /// Unspecified: all that were scanned and are not in place.
        public var kind: Circulation.FindingKind

        /// 0 is 50, the most is 200.
        public var limit: UInt32

        public var cursor: String

        /// The message with nothing set.
        public init() {
            self.countId = 0
            self.kind = Circulation.FindingKind(rawValue: 0)
            self.limit = 0
            self.cursor = ""
        }

        /// The message with these fields set.
        public init(
            countId: Int64 = 0,
            kind: Circulation.FindingKind = Circulation.FindingKind(rawValue: 0),
            limit: UInt32 = 0,
            cursor: String = ""
        ) {
            self.countId = countId
            self.kind = kind
            self.limit = limit
            self.cursor = cursor
        }
    }

    /// The message `lectern.circulation.v1.CountFindingsResponse`.
    public struct CountFindingsResponse: Message {
        public static let messageName = "lectern.circulation.v1.CountFindingsResponse"

        public var findings: [Circulation.ShelfFinding]

        public var cursor: String

        /// Of kind NOT_SCANNED, on the first page: how many there are in all.
        public var inAll: UInt32

        /// The message with nothing set.
        public init() {
            self.findings = []
            self.cursor = ""
            self.inAll = 0
        }

        /// The message with these fields set.
        public init(
            findings: [Circulation.ShelfFinding] = [],
            cursor: String = "",
            inAll: UInt32 = 0
        ) {
            self.findings = findings
            self.cursor = cursor
            self.inAll = inAll
        }

        /// Where `findings` stands in an `Encoded` one.
        public static var findingsField: MessageField<Self, Circulation.ShelfFinding> { MessageField(1) }
    }

    /// The message `lectern.circulation.v1.CloseCountRequest`.
    public struct CloseCountRequest: Message {
        public static let messageName = "lectern.circulation.v1.CloseCountRequest"

        public var countId: Int64

        /// How many items are missing, as CountFindings of NOT_SCANNED told.
        public var missing: UInt32

        /// Nothing is missing by it: the count was begun by mistake, or was not finished.
        public var abandon: Bool

        /// The message with nothing set.
        public init() {
            self.countId = 0
            self.missing = 0
            self.abandon = false
        }

        /// The message with these fields set.
        public init(
            countId: Int64 = 0,
            missing: UInt32 = 0,
            abandon: Bool = false
        ) {
            self.countId = countId
            self.missing = missing
            self.abandon = abandon
        }
    }

    /// The message `lectern.circulation.v1.AdvanceCountRequest`.
    public struct AdvanceCountRequest: Message {
        public static let messageName = "lectern.circulation.v1.AdvanceCountRequest"

        public var countId: Int64

        /// The message with nothing set.
        public init() {
            self.countId = 0
        }

        /// The message with these fields set.
        public init(
            countId: Int64 = 0
        ) {
            self.countId = countId
        }
    }

    /// The message `lectern.circulation.v1.AdvanceCountResponse`.
    public struct AdvanceCountResponse: Message {
        public static let messageName = "lectern.circulation.v1.AdvanceCountResponse"

        public var missing: UInt32

        /// The message with nothing set.
        public init() {
            self.missing = 0
        }

        /// The message with these fields set.
        public init(
            missing: UInt32 = 0
        ) {
            self.missing = missing
        }
    }

    /// The message `lectern.circulation.v1.OverdueSteps`.
    public struct OverdueSteps: Message {
        public static let messageName = "lectern.circulation.v1.OverdueSteps"

        /// Empty: of all branches that have no steps of their own.
        public var branchCode: String

        /// None: a branch has no steps of its own any more; of all branches: the first notice alone, on the day.
        public var steps: [Circulation.OverdueStep]

        /// The message with nothing set.
        public init() {
            self.branchCode = ""
            self.steps = []
        }

        /// The message with these fields set.
        public init(
            branchCode: String = "",
            steps: [Circulation.OverdueStep] = []
        ) {
            self.branchCode = branchCode
            self.steps = steps
        }

        /// Where `steps` stands in an `Encoded` one.
        public static var stepsField: MessageField<Self, Circulation.OverdueStep> { MessageField(2) }
    }

    /// The message `lectern.circulation.v1.OverdueStep`.
    public struct OverdueStep: Message {
        public static let messageName = "lectern.circulation.v1.OverdueStep"

        public var kind: Circulation.OverdueStepKind

        /// After the due date; each later than the one before.
        public var days: UInt32

        /// The message with nothing set.
        public init() {
            self.kind = Circulation.OverdueStepKind(rawValue: 0)
            self.days = 0
        }

        /// The message with these fields set.
        public init(
            kind: Circulation.OverdueStepKind = Circulation.OverdueStepKind(rawValue: 0),
            days: UInt32 = 0
        ) {
            self.kind = kind
            self.days = days
        }
    }

    /// The message `lectern.circulation.v1.ListOverdueStepsRequest`.
    public struct ListOverdueStepsRequest: Message {
        public static let messageName = "lectern.circulation.v1.ListOverdueStepsRequest"

        /// The message with nothing set.
        public init() {}
    }

    /// The message `lectern.circulation.v1.ListOverdueStepsResponse`.
    public struct ListOverdueStepsResponse: Message {
        public static let messageName = "lectern.circulation.v1.ListOverdueStepsResponse"

        public var steps: [Circulation.OverdueSteps]

        /// The message with nothing set.
        public init() {
            self.steps = []
        }

        /// The message with these fields set.
        public init(
            steps: [Circulation.OverdueSteps] = []
        ) {
            self.steps = steps
        }

        /// Where `steps` stands in an `Encoded` one.
        public static var stepsField: MessageField<Self, Circulation.OverdueSteps> { MessageField(1) }
    }

    /// Something that happened and broke a rule. What happened is kept; staff decide what follows.
    public struct Conflict: Message {
        public static let messageName = "lectern.circulation.v1.Conflict"

        public var conflictId: Int64

        /// The reason that would have refused it: "ITEM_ON_LOAN".
        public var reason: String

        public var barcode: String

        /// Who did it; 0 where it is not known.
        public var readerId: Int64

        /// The loan that was made of it; 0: none.
        public var loanId: Int64

        /// The loan that stood against it, and whose it was; 0: none.
        public var otherLoanId: Int64

        public var otherReaderId: Int64

        public var happenedAtMs: Int64

        public var recordedAtMs: Int64

        public var terminal: String

        public var deviceSequence: UInt64

        /// The rule that was broken, by its code.
        public var rule: String

        /// The card that was named, where no reader was signed in.
        public var card: String

        /// When staff settled it, where, who was signed in there, and what was done; 0: it is open.
        public var settledAtMs: Int64

        public var settledAtTerminal: String

        public var settledBy: Int64

        public var note: String

        /// Which action settled it: "accept"; empty: it is open, or SettleConflict settled it.
        public var action: String

        /// By action "charge": what the reader owes, in minor units of a currency.
        public var chargedMinorUnits: Int64

        public var chargedCurrency: String

        /// The message with nothing set.
        public init() {
            self.conflictId = 0
            self.reason = ""
            self.barcode = ""
            self.readerId = 0
            self.loanId = 0
            self.otherLoanId = 0
            self.otherReaderId = 0
            self.happenedAtMs = 0
            self.recordedAtMs = 0
            self.terminal = ""
            self.deviceSequence = 0
            self.rule = ""
            self.card = ""
            self.settledAtMs = 0
            self.settledAtTerminal = ""
            self.settledBy = 0
            self.note = ""
            self.action = ""
            self.chargedMinorUnits = 0
            self.chargedCurrency = ""
        }

        /// The message with these fields set.
        public init(
            conflictId: Int64 = 0,
            reason: String = "",
            barcode: String = "",
            readerId: Int64 = 0,
            loanId: Int64 = 0,
            otherLoanId: Int64 = 0,
            otherReaderId: Int64 = 0,
            happenedAtMs: Int64 = 0,
            recordedAtMs: Int64 = 0,
            terminal: String = "",
            deviceSequence: UInt64 = 0,
            rule: String = "",
            card: String = "",
            settledAtMs: Int64 = 0,
            settledAtTerminal: String = "",
            settledBy: Int64 = 0,
            note: String = "",
            action: String = "",
            chargedMinorUnits: Int64 = 0,
            chargedCurrency: String = ""
        ) {
            self.conflictId = conflictId
            self.reason = reason
            self.barcode = barcode
            self.readerId = readerId
            self.loanId = loanId
            self.otherLoanId = otherLoanId
            self.otherReaderId = otherReaderId
            self.happenedAtMs = happenedAtMs
            self.recordedAtMs = recordedAtMs
            self.terminal = terminal
            self.deviceSequence = deviceSequence
            self.rule = rule
            self.card = card
            self.settledAtMs = settledAtMs
            self.settledAtTerminal = settledAtTerminal
            self.settledBy = settledBy
            self.note = note
            self.action = action
            self.chargedMinorUnits = chargedMinorUnits
            self.chargedCurrency = chargedCurrency
        }
    }

    /// The body of a change on topic "circulation.conflict", kinds "conflict" and "settled".
    public struct ConflictRecorded: Message {
        public static let messageName = "lectern.circulation.v1.ConflictRecorded"

        public var conflict: Circulation.Conflict?

        /// The message with nothing set.
        public init() {
            self.conflict = nil
        }

        /// The message with these fields set.
        public init(
            conflict: Circulation.Conflict? = nil
        ) {
            self.conflict = conflict
        }

        /// Where `conflict` stands in an `Encoded` one.
        public static var conflictField: MessageField<Self, Circulation.Conflict> { MessageField(1) }
    }

    /// The body of a change on topic "circulation.loan": kinds "lent", "returned", "renewed"; and by itself "due_soon" and
    /// "overdue", once for each due date, and "postponed", where the branch is closed then; "recalled" where it falls due sooner for somebody who waits;
    /// and "undone", where a desk took back that it took the item back, or renewed the loan; and by itself "second_notice", "third_notice" and "billed",
    /// where there are such steps; and "shortened", where the licence of an electronic copy ends sooner.
    public struct LoanChanged: Message {
        public static let messageName = "lectern.circulation.v1.LoanChanged"

        public var loan: Circulation.Loan?

        /// The message with nothing set.
        public init() {
            self.loan = nil
        }

        /// The message with these fields set.
        public init(
            loan: Circulation.Loan? = nil
        ) {
            self.loan = loan
        }

        /// Where `loan` stands in an `Encoded` one.
        public static var loanField: MessageField<Self, Circulation.Loan> { MessageField(1) }
    }

    /// The message `lectern.circulation.v1.IssueItemRequest`.
    public struct IssueItemRequest: Message {
        public static let messageName = "lectern.circulation.v1.IssueItemRequest"

        /// A new one, which the item keeps until it is made ready.
        public var barcode: String

        public var recordId: Int64

        /// The branch that it belongs to.
        public var branchCode: String

        public var itemType: String

        public var collection: String

        public var readerId: Int64

        /// The message with nothing set.
        public init() {
            self.barcode = ""
            self.recordId = 0
            self.branchCode = ""
            self.itemType = ""
            self.collection = ""
            self.readerId = 0
        }

        /// The message with these fields set.
        public init(
            barcode: String = "",
            recordId: Int64 = 0,
            branchCode: String = "",
            itemType: String = "",
            collection: String = "",
            readerId: Int64 = 0
        ) {
            self.barcode = barcode
            self.recordId = recordId
            self.branchCode = branchCode
            self.itemType = itemType
            self.collection = collection
            self.readerId = readerId
        }
    }

    /// The message `lectern.circulation.v1.TakeBackIssuedRequest`.
    public struct TakeBackIssuedRequest: Message {
        public static let messageName = "lectern.circulation.v1.TakeBackIssuedRequest"

        public var itemId: Int64

        /// The message with nothing set.
        public init() {
            self.itemId = 0
        }

        /// The message with these fields set.
        public init(
            itemId: Int64 = 0
        ) {
            self.itemId = itemId
        }
    }

    /// The message `lectern.circulation.v1.WithdrawIssuedRequest`.
    public struct WithdrawIssuedRequest: Message {
        public static let messageName = "lectern.circulation.v1.WithdrawIssuedRequest"

        public var itemId: Int64

        /// The message with nothing set.
        public init() {
            self.itemId = 0
        }

        /// The message with these fields set.
        public init(
            itemId: Int64 = 0
        ) {
            self.itemId = itemId
        }
    }

    /// The message `lectern.circulation.v1.AccessionItemRequest`.
    public struct AccessionItemRequest: Message {
        public static let messageName = "lectern.circulation.v1.AccessionItemRequest"

        public var itemId: Int64

        public var barcode: String

        public var branchCode: String

        public var itemType: String

        public var callNumber: String

        public var collection: String

        /// The message with nothing set.
        public init() {
            self.itemId = 0
            self.barcode = ""
            self.branchCode = ""
            self.itemType = ""
            self.callNumber = ""
            self.collection = ""
        }

        /// The message with these fields set.
        public init(
            itemId: Int64 = 0,
            barcode: String = "",
            branchCode: String = "",
            itemType: String = "",
            callNumber: String = "",
            collection: String = ""
        ) {
            self.itemId = itemId
            self.barcode = barcode
            self.branchCode = branchCode
            self.itemType = itemType
            self.callNumber = callNumber
            self.collection = collection
        }
    }

    /// The message `lectern.circulation.v1.ReserveItemRequest`.
    public struct ReserveItemRequest: Message {
        public static let messageName = "lectern.circulation.v1.ReserveItemRequest"

        public var barcode: String

        public var readerId: Int64

        /// The code of the service point where it goes.
        public var pickupPoint: String

        /// The message with nothing set.
        public init() {
            self.barcode = ""
            self.readerId = 0
            self.pickupPoint = ""
        }

        /// The message with these fields set.
        public init(
            barcode: String = "",
            readerId: Int64 = 0,
            pickupPoint: String = ""
        ) {
            self.barcode = barcode
            self.readerId = readerId
            self.pickupPoint = pickupPoint
        }
    }

    /// The message `lectern.circulation.v1.LendDeliveredRequest`.
    public struct LendDeliveredRequest: Message {
        public static let messageName = "lectern.circulation.v1.LendDeliveredRequest"

        public var barcode: String

        public var readerId: Int64

        /// When the reader had it; 0: at the call's time. Not before the item was seen last.
        public var atMs: Int64

        /// The message with nothing set.
        public init() {
            self.barcode = ""
            self.readerId = 0
            self.atMs = 0
        }

        /// The message with these fields set.
        public init(
            barcode: String = "",
            readerId: Int64 = 0,
            atMs: Int64 = 0
        ) {
            self.barcode = barcode
            self.readerId = readerId
            self.atMs = atMs
        }
    }

    /// The body of a change on topic "circulation.item": kinds "sent", "arrived", "held", "found", "moved",
    /// and "received" of one that is back from its first loan.
    public struct ItemChanged: Message {
        public static let messageName = "lectern.circulation.v1.ItemChanged"

        public var item: Circulation.Item?

        /// The message with nothing set.
        public init() {
            self.item = nil
        }

        /// The message with these fields set.
        public init(
            item: Circulation.Item? = nil
        ) {
            self.item = item
        }

        /// Where `item` stands in an `Encoded` one.
        public static var itemField: MessageField<Self, Circulation.Item> { MessageField(1) }
    }

    /// The plugin's section of lectern.json5. 0 is the default everywhere.
    public struct Configuration: Message {
        public static let messageName = "lectern.circulation.v1.Configuration"

        /// How many minutes after its happened_at_ms a Borrow without a device_sequence counts as a repeat, which the rules
        /// decide: 15 by default. What is older was done offline.
        public var repeatMinutes: UInt32

        /// How many days before its due date a loan is told to be due soon: 3 by default.
        public var dueSoonDays: UInt32

        /// The message with nothing set.
        public init() {
            self.repeatMinutes = 0
            self.dueSoonDays = 0
        }

        /// The message with these fields set.
        public init(
            repeatMinutes: UInt32 = 0,
            dueSoonDays: UInt32 = 0
        ) {
            self.repeatMinutes = repeatMinutes
            self.dueSoonDays = dueSoonDays
        }
    }
}
