// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

namespace lacuna
{

/// A QR code as a square of dark and light modules, without the light margin of four modules that belongs around it.
struct QrCode
{
  int size = 0;                      ///< modules a side; 0 where the text did not fit
  std::vector<std::uint8_t> dark {}; ///< row by row, 1 where a module is dark
  bool isDark( int x, int y ) const { return dark[static_cast<std::size_t>( y * size + x )] != 0; }
};

/// The longest text, in bytes.
constexpr int QR_LONGEST = 666;

/**
 * The QR code (ISO/IEC 18004, model 2) of a text: its bytes as they are, correction level M (15 % of it may be
 * unreadable), the smallest version from 1 to 20 that holds them.
 *
 * Text over QR_LONGEST bytes gives a code of size 0. The same text gives the same code.
 */
QrCode qrCode( std::string_view text );

} // namespace lacuna
