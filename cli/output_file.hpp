// A file somebody asked for: whole or not there at all, and nothing replaced unasked.
#pragma once

#include "cli/session.hpp"

#include <functional>
#include <string>
#include <string_view>

namespace ksdpl::cli {

/// Refuses a place where nothing may be written: a folder, a file that is there already (unless
/// `replace`), and always the journal and what lies in its folders. Throws Complaint.
void require_writable_place(const Session& session, const std::string& path, bool replace);

/// Writes the file under another name in the same folder, makes it durable and gives it its name.
/// A file of that name is replaced only with `replace`. Throws Complaint; then nothing is left.
void write_whole_file(const std::string& path, std::string_view bytes, bool replace);
/// Likewise, with the content that `fill` puts into the file of the name it is given.
void write_whole_file(const std::string& path,
                      const std::function<void(const std::string& draft)>& fill,
                      bool replace);

}  // namespace ksdpl::cli
