// How the messages of lectern.staff.v1 are read and written. Generated from lectern/staff/v1/staff.proto by protoc-gen-lectern. DO NOT EDIT.
// swift-format-ignore-file

public import LecternMessages

extension Staff.Account {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 8: self.accountId = try reader.int64()
            case 18: self.login = try reader.text("lectern.staff.v1.Account.login")
            case 26: self.name = try reader.text("lectern.staff.v1.Account.name")
            case 32: self.libraryId = try reader.int64()
            case 42: try reader.add(try reader.text("lectern.staff.v1.Account.languages"), to: &self.languages)
            case 48: self.withdrawn = try reader.bool()
            case 56: self.passwordIsFirst = try reader.bool()
            case 64: self.hasCode = try reader.bool()
            case 72: self.version = try reader.int64()
            case 82: try reader.message(addedTo: &self.assignments)
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        for value in self.assignments.reversed() { try writer.message(value, 82) }
        if self.version != 0 { try writer.int64(self.version, 72) }
        if self.hasCode { try writer.bool(self.hasCode, 64) }
        if self.passwordIsFirst { try writer.bool(self.passwordIsFirst, 56) }
        if self.withdrawn { try writer.bool(self.withdrawn, 48) }
        for value in self.languages.reversed() { try writer.text(value, 42, "lectern.staff.v1.Account.languages") }
        if self.libraryId != 0 { try writer.int64(self.libraryId, 32) }
        if !self.name.isEmpty { try writer.text(self.name, 26, "lectern.staff.v1.Account.name") }
        if !self.login.isEmpty { try writer.text(self.login, 18, "lectern.staff.v1.Account.login") }
        if self.accountId != 0 { try writer.int64(self.accountId, 8) }
    }
}

extension Staff.Assignment {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 10: self.role = try reader.text("lectern.staff.v1.Assignment.role")
            case 16: self.libraryId = try reader.int64()
            case 24: self.branchId = try reader.int64()
            case 32: self.assignedAtMs = try reader.int64()
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if self.assignedAtMs != 0 { try writer.int64(self.assignedAtMs, 32) }
        if self.branchId != 0 { try writer.int64(self.branchId, 24) }
        if self.libraryId != 0 { try writer.int64(self.libraryId, 16) }
        if !self.role.isEmpty { try writer.text(self.role, 10, "lectern.staff.v1.Assignment.role") }
    }
}

extension Staff.Role {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 10: self.code = try reader.text("lectern.staff.v1.Role.code")
            case 18: self.name = try reader.text("lectern.staff.v1.Role.name")
            case 26: try reader.add(try reader.text("lectern.staff.v1.Role.actions"), to: &self.actions)
            case 32: self.version = try reader.int64()
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if self.version != 0 { try writer.int64(self.version, 32) }
        for value in self.actions.reversed() { try writer.text(value, 26, "lectern.staff.v1.Role.actions") }
        if !self.name.isEmpty { try writer.text(self.name, 18, "lectern.staff.v1.Role.name") }
        if !self.code.isEmpty { try writer.text(self.code, 10, "lectern.staff.v1.Role.code") }
    }
}

extension Staff.Policy {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 8: self.libraryId = try reader.int64()
            case 16: self.codeRequired = try reader.bool()
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if self.codeRequired { try writer.bool(self.codeRequired, 16) }
        if self.libraryId != 0 { try writer.int64(self.libraryId, 8) }
    }
}

extension Staff.SignInRequest {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 10: self.login = try reader.text("lectern.staff.v1.SignInRequest.login")
            case 18: self.password = try reader.text("lectern.staff.v1.SignInRequest.password")
            case 26: self.code = try reader.text("lectern.staff.v1.SignInRequest.code")
            case 34: self.newPassword = try reader.text("lectern.staff.v1.SignInRequest.new_password")
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if !self.newPassword.isEmpty { try writer.text(self.newPassword, 34, "lectern.staff.v1.SignInRequest.new_password") }
        if !self.code.isEmpty { try writer.text(self.code, 26, "lectern.staff.v1.SignInRequest.code") }
        if !self.password.isEmpty { try writer.text(self.password, 18, "lectern.staff.v1.SignInRequest.password") }
        if !self.login.isEmpty { try writer.text(self.login, 10, "lectern.staff.v1.SignInRequest.login") }
    }
}

extension Staff.SignInResponse {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 10: self.session = try reader.text("lectern.staff.v1.SignInResponse.session")
            case 16: self.expiresAtMs = try reader.int64()
            case 26: try reader.message(&self.account)
            case 34: try reader.add(try reader.text("lectern.staff.v1.SignInResponse.rights"), to: &self.rights)
            case 40: self.branchId = try reader.int64()
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if self.branchId != 0 { try writer.int64(self.branchId, 40) }
        for value in self.rights.reversed() { try writer.text(value, 34, "lectern.staff.v1.SignInResponse.rights") }
        if let value = self.account { try writer.message(value, 26) }
        if self.expiresAtMs != 0 { try writer.int64(self.expiresAtMs, 16) }
        if !self.session.isEmpty { try writer.text(self.session, 10, "lectern.staff.v1.SignInResponse.session") }
    }
}

extension Staff.SignOutRequest {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
    }
}

extension Staff.SignOutResponse {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
    }
}

extension Staff.StayRequest {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
    }
}

extension Staff.StayResponse {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 8: self.expiresAtMs = try reader.int64()
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if self.expiresAtMs != 0 { try writer.int64(self.expiresAtMs, 8) }
    }
}

extension Staff.MeRequest {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
    }
}

extension Staff.MeResponse {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 10: try reader.message(&self.account)
            case 18: try reader.add(try reader.text("lectern.staff.v1.MeResponse.rights"), to: &self.rights)
            case 24: self.branchId = try reader.int64()
            case 32: self.expiresAtMs = try reader.int64()
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if self.expiresAtMs != 0 { try writer.int64(self.expiresAtMs, 32) }
        if self.branchId != 0 { try writer.int64(self.branchId, 24) }
        for value in self.rights.reversed() { try writer.text(value, 18, "lectern.staff.v1.MeResponse.rights") }
        if let value = self.account { try writer.message(value, 10) }
    }
}

extension Staff.ChangePasswordRequest {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 10: self.oldPassword = try reader.text("lectern.staff.v1.ChangePasswordRequest.old_password")
            case 18: self.newPassword = try reader.text("lectern.staff.v1.ChangePasswordRequest.new_password")
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if !self.newPassword.isEmpty { try writer.text(self.newPassword, 18, "lectern.staff.v1.ChangePasswordRequest.new_password") }
        if !self.oldPassword.isEmpty { try writer.text(self.oldPassword, 10, "lectern.staff.v1.ChangePasswordRequest.old_password") }
    }
}

extension Staff.ChangePasswordResponse {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
    }
}

extension Staff.PutAccountRequest {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 10: self.login = try reader.text("lectern.staff.v1.PutAccountRequest.login")
            case 18: self.name = try reader.text("lectern.staff.v1.PutAccountRequest.name")
            case 26: self.libraryCode = try reader.text("lectern.staff.v1.PutAccountRequest.library_code")
            case 34: try reader.add(try reader.text("lectern.staff.v1.PutAccountRequest.languages"), to: &self.languages)
            case 42: self.password = try reader.text("lectern.staff.v1.PutAccountRequest.password")
            case 50: try reader.add(try reader.text("lectern.staff.v1.PutAccountRequest.fields"), to: &self.fields)
            case 56: self.expectedVersion = try reader.int64()
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if self.expectedVersion != 0 { try writer.int64(self.expectedVersion, 56) }
        for value in self.fields.reversed() { try writer.text(value, 50, "lectern.staff.v1.PutAccountRequest.fields") }
        if !self.password.isEmpty { try writer.text(self.password, 42, "lectern.staff.v1.PutAccountRequest.password") }
        for value in self.languages.reversed() { try writer.text(value, 34, "lectern.staff.v1.PutAccountRequest.languages") }
        if !self.libraryCode.isEmpty { try writer.text(self.libraryCode, 26, "lectern.staff.v1.PutAccountRequest.library_code") }
        if !self.name.isEmpty { try writer.text(self.name, 18, "lectern.staff.v1.PutAccountRequest.name") }
        if !self.login.isEmpty { try writer.text(self.login, 10, "lectern.staff.v1.PutAccountRequest.login") }
    }
}

extension Staff.WithdrawRequest {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 10: self.login = try reader.text("lectern.staff.v1.WithdrawRequest.login")
            case 18: self.reason = try reader.text("lectern.staff.v1.WithdrawRequest.reason")
            case 24: self.restore = try reader.bool()
            case 32: self.expectedVersion = try reader.int64()
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if self.expectedVersion != 0 { try writer.int64(self.expectedVersion, 32) }
        if self.restore { try writer.bool(self.restore, 24) }
        if !self.reason.isEmpty { try writer.text(self.reason, 18, "lectern.staff.v1.WithdrawRequest.reason") }
        if !self.login.isEmpty { try writer.text(self.login, 10, "lectern.staff.v1.WithdrawRequest.login") }
    }
}

extension Staff.EnrolCodeRequest {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 10: self.login = try reader.text("lectern.staff.v1.EnrolCodeRequest.login")
            case 16: self.remove = try reader.bool()
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if self.remove { try writer.bool(self.remove, 16) }
        if !self.login.isEmpty { try writer.text(self.login, 10, "lectern.staff.v1.EnrolCodeRequest.login") }
    }
}

extension Staff.EnrolCodeResponse {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 10: self.uri = try reader.text("lectern.staff.v1.EnrolCodeResponse.uri")
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if !self.uri.isEmpty { try writer.text(self.uri, 10, "lectern.staff.v1.EnrolCodeResponse.uri") }
    }
}

extension Staff.PutPolicyRequest {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 10: self.libraryCode = try reader.text("lectern.staff.v1.PutPolicyRequest.library_code")
            case 16: self.codeRequired = try reader.bool()
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if self.codeRequired { try writer.bool(self.codeRequired, 16) }
        if !self.libraryCode.isEmpty { try writer.text(self.libraryCode, 10, "lectern.staff.v1.PutPolicyRequest.library_code") }
    }
}

extension Staff.PutRoleRequest {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 10: self.code = try reader.text("lectern.staff.v1.PutRoleRequest.code")
            case 18: self.name = try reader.text("lectern.staff.v1.PutRoleRequest.name")
            case 26: try reader.add(try reader.text("lectern.staff.v1.PutRoleRequest.actions"), to: &self.actions)
            case 42: try reader.add(try reader.text("lectern.staff.v1.PutRoleRequest.fields"), to: &self.fields)
            case 48: self.expectedVersion = try reader.int64()
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if self.expectedVersion != 0 { try writer.int64(self.expectedVersion, 48) }
        for value in self.fields.reversed() { try writer.text(value, 42, "lectern.staff.v1.PutRoleRequest.fields") }
        for value in self.actions.reversed() { try writer.text(value, 26, "lectern.staff.v1.PutRoleRequest.actions") }
        if !self.name.isEmpty { try writer.text(self.name, 18, "lectern.staff.v1.PutRoleRequest.name") }
        if !self.code.isEmpty { try writer.text(self.code, 10, "lectern.staff.v1.PutRoleRequest.code") }
    }
}

extension Staff.RolesRequest {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
    }
}

extension Staff.RolesResponse {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 10: try reader.message(addedTo: &self.roles)
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        for value in self.roles.reversed() { try writer.message(value, 10) }
    }
}

extension Staff.AssignRequest {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 10: self.login = try reader.text("lectern.staff.v1.AssignRequest.login")
            case 18: self.role = try reader.text("lectern.staff.v1.AssignRequest.role")
            case 26: self.libraryCode = try reader.text("lectern.staff.v1.AssignRequest.library_code")
            case 34: self.branchCode = try reader.text("lectern.staff.v1.AssignRequest.branch_code")
            case 40: self.remove = try reader.bool()
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if self.remove { try writer.bool(self.remove, 40) }
        if !self.branchCode.isEmpty { try writer.text(self.branchCode, 34, "lectern.staff.v1.AssignRequest.branch_code") }
        if !self.libraryCode.isEmpty { try writer.text(self.libraryCode, 26, "lectern.staff.v1.AssignRequest.library_code") }
        if !self.role.isEmpty { try writer.text(self.role, 18, "lectern.staff.v1.AssignRequest.role") }
        if !self.login.isEmpty { try writer.text(self.login, 10, "lectern.staff.v1.AssignRequest.login") }
    }
}

extension Staff.GetRequest {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 10: self.login = try reader.text("lectern.staff.v1.GetRequest.login")
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if !self.login.isEmpty { try writer.text(self.login, 10, "lectern.staff.v1.GetRequest.login") }
    }
}

extension Staff.ListAccountsRequest {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 8: self.limit = try reader.uint32()
            case 18: self.cursor = try reader.text("lectern.staff.v1.ListAccountsRequest.cursor")
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if !self.cursor.isEmpty { try writer.text(self.cursor, 18, "lectern.staff.v1.ListAccountsRequest.cursor") }
        if self.limit != 0 { try writer.uint32(self.limit, 8) }
    }
}

extension Staff.ListAccountsResponse {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 10: try reader.message(addedTo: &self.accounts)
            case 18: self.cursor = try reader.text("lectern.staff.v1.ListAccountsResponse.cursor")
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if !self.cursor.isEmpty { try writer.text(self.cursor, 18, "lectern.staff.v1.ListAccountsResponse.cursor") }
        for value in self.accounts.reversed() { try writer.message(value, 10) }
    }
}

extension Staff.NamesRequest {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 8: try reader.add(try reader.int64(), to: &self.accountIds)
            case 10:
                let outer = try reader.enter()
                while reader.hasMore { try reader.add(try reader.int64(), to: &self.accountIds) }
                reader.leave(to: outer)
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if !self.accountIds.isEmpty {
            let before = writer.count
            for value in self.accountIds.reversed() { try writer.int64(value) }
            try writer.prefix(since: before, 10)
        }
    }
}

extension Staff.NamesResponse {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 10: try reader.message(addedTo: &self.names)
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        for value in self.names.reversed() { try writer.message(value, 10) }
    }
}

extension Staff.AccountName {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 8: self.accountId = try reader.int64()
            case 18: self.login = try reader.text("lectern.staff.v1.AccountName.login")
            case 26: self.name = try reader.text("lectern.staff.v1.AccountName.name")
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if !self.name.isEmpty { try writer.text(self.name, 26, "lectern.staff.v1.AccountName.name") }
        if !self.login.isEmpty { try writer.text(self.login, 18, "lectern.staff.v1.AccountName.login") }
        if self.accountId != 0 { try writer.int64(self.accountId, 8) }
    }
}

extension Staff.HistoryRequest {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 10: self.login = try reader.text("lectern.staff.v1.HistoryRequest.login")
            case 18: self.role = try reader.text("lectern.staff.v1.HistoryRequest.role")
            case 24: self.limit = try reader.uint32()
            case 34: self.cursor = try reader.text("lectern.staff.v1.HistoryRequest.cursor")
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if !self.cursor.isEmpty { try writer.text(self.cursor, 34, "lectern.staff.v1.HistoryRequest.cursor") }
        if self.limit != 0 { try writer.uint32(self.limit, 24) }
        if !self.role.isEmpty { try writer.text(self.role, 18, "lectern.staff.v1.HistoryRequest.role") }
        if !self.login.isEmpty { try writer.text(self.login, 10, "lectern.staff.v1.HistoryRequest.login") }
    }
}

extension Staff.HistoryResponse {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 10: try reader.message(addedTo: &self.records)
            case 18: self.cursor = try reader.text("lectern.staff.v1.HistoryResponse.cursor")
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if !self.cursor.isEmpty { try writer.text(self.cursor, 18, "lectern.staff.v1.HistoryResponse.cursor") }
        for value in self.records.reversed() { try writer.message(value, 10) }
    }
}

extension Staff.Record {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 8: self.atMs = try reader.int64()
            case 18: self.kind = try reader.text("lectern.staff.v1.Record.kind")
            case 26: self.detail = try reader.text("lectern.staff.v1.Record.detail")
            case 32: self.byAccountId = try reader.int64()
            case 42: self.terminal = try reader.text("lectern.staff.v1.Record.terminal")
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if !self.terminal.isEmpty { try writer.text(self.terminal, 42, "lectern.staff.v1.Record.terminal") }
        if self.byAccountId != 0 { try writer.int64(self.byAccountId, 32) }
        if !self.detail.isEmpty { try writer.text(self.detail, 26, "lectern.staff.v1.Record.detail") }
        if !self.kind.isEmpty { try writer.text(self.kind, 18, "lectern.staff.v1.Record.kind") }
        if self.atMs != 0 { try writer.int64(self.atMs, 8) }
    }
}

extension Staff.AllowedRequest {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 10: self.action = try reader.text("lectern.staff.v1.AllowedRequest.action")
            case 16: self.branchId = try reader.int64()
            case 24: self.accountId = try reader.int64()
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if self.accountId != 0 { try writer.int64(self.accountId, 24) }
        if self.branchId != 0 { try writer.int64(self.branchId, 16) }
        if !self.action.isEmpty { try writer.text(self.action, 10, "lectern.staff.v1.AllowedRequest.action") }
    }
}

extension Staff.AllowedResponse {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 8: self.allowed = try reader.bool()
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if self.allowed { try writer.bool(self.allowed, 8) }
    }
}

extension Staff.AccountChanged {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 8: self.accountId = try reader.int64()
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if self.accountId != 0 { try writer.int64(self.accountId, 8) }
    }
}

extension Staff.Configuration {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 8: self.idleMinutes = try reader.uint32()
            case 16: self.shiftMinutes = try reader.uint32()
            case 24: self.deskFailuresMax = try reader.uint32()
            case 32: self.terminalFailuresMax = try reader.uint32()
            case 40: self.accountFailuresMax = try reader.uint32()
            case 48: self.passwordCharactersMin = try reader.uint32()
            case 58: self.issuer = try reader.text("lectern.staff.v1.Configuration.issuer")
            case 64: self.passwordHashCost = try reader.uint32()
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if self.passwordHashCost != 0 { try writer.uint32(self.passwordHashCost, 64) }
        if !self.issuer.isEmpty { try writer.text(self.issuer, 58, "lectern.staff.v1.Configuration.issuer") }
        if self.passwordCharactersMin != 0 { try writer.uint32(self.passwordCharactersMin, 48) }
        if self.accountFailuresMax != 0 { try writer.uint32(self.accountFailuresMax, 40) }
        if self.terminalFailuresMax != 0 { try writer.uint32(self.terminalFailuresMax, 32) }
        if self.deskFailuresMax != 0 { try writer.uint32(self.deskFailuresMax, 24) }
        if self.shiftMinutes != 0 { try writer.uint32(self.shiftMinutes, 16) }
        if self.idleMinutes != 0 { try writer.uint32(self.idleMinutes, 8) }
    }
}
