// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#include "zip_writer.h"

#include <array>
#include <cstdint>

namespace lacuna
{

namespace
{

constexpr std::uint16_t NEEDS = 20, DEFLATE = 8;
constexpr std::uint16_t FIRST_DAY = 0x21; // 1 January 1980

void put( QByteArray &out, std::uint32_t value, int bytes )
{
  for ( int i = 0; i < bytes; ++i )
    out.append( static_cast<char>( ( value >> ( 8 * i ) ) & 0xFF ) );
}

// The polynomial of ISO 3309, as ZIP has it.
std::uint32_t crc32( const QByteArray &content )
{
  static const std::array<std::uint32_t, 256> TABLE = [] {
    std::array<std::uint32_t, 256> table {};
    for ( std::uint32_t i = 0; i < 256; ++i )
    {
      std::uint32_t value = i;
      for ( int bit = 0; bit < 8; ++bit )
        value = ( value & 1 ) ? 0xEDB88320U ^ ( value >> 1 ) : value >> 1;
      table[i] = value;
    }
    return table;
  }();
  std::uint32_t crc = 0xFFFFFFFFU;
  for ( const char byte : content )
    crc = TABLE[( crc ^ static_cast<std::uint8_t>( byte ) ) & 0xFF] ^ ( crc >> 8 );
  return ~crc;
}

// zlib's stream without what Qt and zlib put before and after it.
QByteArray deflated( const QByteArray &content )
{
  const QByteArray stream = qCompress( content, 6 );
  return stream.mid( 6, stream.size() - 10 );
}

std::uint32_t sizeOf( const QByteArray &bytes ) { return static_cast<std::uint32_t>( bytes.size() ); }

} // namespace

void ZipWriter::add( const QByteArray &name, const QByteArray &content )
{
  const QByteArray packed = deflated( content );
  QByteArray head; // what both places say of a file
  put( head, NEEDS, 2 );
  put( head, 0, 2 );
  put( head, DEFLATE, 2 );
  put( head, 0, 2 );
  put( head, FIRST_DAY, 2 );
  put( head, crc32( content ), 4 );
  put( head, sizeOf( packed ), 4 );
  put( head, sizeOf( content ), 4 );
  put( head, sizeOf( name ), 2 );
  put( head, 0, 2 );
  mDirectory.append( "PK\x01\x02", 4 );
  put( mDirectory, NEEDS, 2 );
  mDirectory.append( head );
  put( mDirectory, 0, 4 ); // no comment, first disk
  put( mDirectory, 0, 2 ); // attributes
  put( mDirectory, 0, 4 );
  put( mDirectory, sizeOf( mFiles ), 4 );
  mDirectory.append( name );
  mFiles.append( "PK\x03\x04", 4 );
  mFiles.append( head );
  mFiles.append( name );
  mFiles.append( packed );
  ++mCount;
}

QByteArray ZipWriter::finish()
{
  QByteArray all = mFiles + mDirectory;
  all.append( "PK\x05\x06", 4 );
  put( all, 0, 4 );
  put( all, static_cast<std::uint32_t>( mCount ), 2 );
  put( all, static_cast<std::uint32_t>( mCount ), 2 );
  put( all, sizeOf( mDirectory ), 4 );
  put( all, sizeOf( mFiles ), 4 );
  put( all, 0, 2 );
  return all;
}

} // namespace lacuna
