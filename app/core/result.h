#pragma once

#include "core/error.h"

#include <optional>
#include <type_traits>
#include <utility>
#include <variant>

namespace core {

// A value or the Error that prevented it, with the names of C++23's std::expected so that it can become
// one. value() on an error and error() on a value are broken assumptions: std::get throws, main() catches.
template <typename T> class [[nodiscard]] Result final
{
public:
    using value_type = T;

    Result(T value) // NOLINT(google-explicit-constructor): `return value;` must read as with std::expected
        : m_state(std::in_place_index<0>, std::move(value))
    {
    }
    Result(Error error) // NOLINT(google-explicit-constructor): `return Error{…};` likewise
        : m_state(std::in_place_index<1>, std::move(error))
    {
    }

    bool has_value() const noexcept { return m_state.index() == 0; }
    explicit operator bool() const noexcept { return has_value(); }

    T& value() & { return std::get<0>(m_state); }
    const T& value() const& { return std::get<0>(m_state); }
    // By value, unlike std::expected's: `for (const X& x : service.xs().value())` must not dangle.
    T value() && { return std::get<0>(std::move(m_state)); }
    const Error& error() const { return std::get<1>(m_state); }

    T& operator*() & { return value(); }
    const T& operator*() const& { return value(); }
    T operator*() && { return std::move(*this).value(); }
    T* operator->() { return &value(); }
    const T* operator->() const { return &value(); }

    template <typename U> T value_or(U&& fallback) const&
    {
        return has_value() ? value() : static_cast<T>(std::forward<U>(fallback));
    }

    // f: T -> Result<U>; called only on a value.
    template <typename F> auto and_then(F&& f) && -> std::invoke_result_t<F, T&&>
    {
        if (!has_value())
            return error();
        return std::forward<F>(f)(std::move(*this).value());
    }

    // f: T -> U; called only on a value.
    template <typename F> auto transform(F&& f) && -> Result<std::invoke_result_t<F, T&&>>
    {
        if (!has_value())
            return error();
        return std::forward<F>(f)(std::move(*this).value());
    }

private:
    std::variant<T, Error> m_state;
};

template <> class [[nodiscard]] Result<void> final
{
public:
    using value_type = void;

    Result() = default;
    Result(Error error) // NOLINT(google-explicit-constructor): see above
        : m_error(std::move(error))
    {
    }

    bool has_value() const noexcept { return !m_error.has_value(); }
    explicit operator bool() const noexcept { return has_value(); }
    const Error& error() const { return m_error.value(); }

    template <typename F> auto and_then(F&& f) && -> std::invoke_result_t<F>
    {
        if (!has_value())
            return error();
        return std::forward<F>(f)();
    }

private:
    std::optional<Error> m_error;
};

} // namespace core
