#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <string_view>

#include "secret.hpp"

/// JSON (RFC 8259), only as much as the service's responses need. Bodies hold tokens, sessions,
/// secrets and codes: values and texts are wiped when they are freed. (The lexer's own scratch
/// buffer is not; the module's allocator wipes that.)
namespace mfa::json {

struct Node;

enum class Type { none, null, boolean, number, string, array, object };

/// A value inside a document, which must outlive it. A missing value has the type `none` and no
/// content.
class View {
 public:
  View() = default;
  explicit View(const Node* node) : node_(node) {}

  [[nodiscard]] Type type() const;

  /// The text of a string; empty for every other type.
  [[nodiscard]] std::string_view text() const;

  /// The number, if it is whole.
  [[nodiscard]] std::optional<std::int64_t> integer() const;

  /// Whether it is exactly `true`.
  [[nodiscard]] bool is_true() const;

  /// The member of an object.
  [[nodiscard]] View member(std::string_view name) const;

  /// How many elements an array has, or members an object; 0 for every other type.
  [[nodiscard]] std::size_t size() const;

  /// The element or member at `index`, which is less than `size()`. A member whose name occurs
  /// twice is there twice; `member` finds the last.
  [[nodiscard]] View at(std::size_t index) const;

  /// The name, if this is a member of an object; otherwise empty.
  [[nodiscard]] std::string_view name() const;

  /// The value as JSON text.
  [[nodiscard]] Secret dump() const;

 private:
  friend class Document;
  const Node* node_ = nullptr;
};

/// A tree of values: parsed from text, or an object built by setting members.
class Document {
 public:
  /// An empty object.
  Document();
  Document(Document&&) noexcept;
  Document& operator=(Document&&) noexcept;
  Document(const Document&) = delete;
  Document& operator=(const Document&) = delete;
  ~Document();

  /// Parses `text`. Without a root if it is not JSON, or nested deeper than sixteen levels.
  [[nodiscard]] static Document parse(std::string_view text);

  /// Missing (see `View`) if the text could not be parsed.
  [[nodiscard]] View root() const;

  // Set a member of the object, or replace it. Bytes that are not UTF-8 become U+FFFD.

  Document& set_text(std::string_view name, std::string_view text);
  Document& set_boolean(std::string_view name, bool value);
  Document& set_value(std::string_view name, View value);
  Document& set_number(std::string_view name, std::int64_t value);

 private:
  Document& set(std::string_view name, Node value);

  std::unique_ptr<Node> node_;
};

}  // namespace mfa::json
