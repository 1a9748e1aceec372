// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#pragma once

#include <QByteArray>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QString>

namespace lacuna::testing
{

/// All bytes of a file; none where it cannot be read.
inline QByteArray contentOf( const QString &path )
{
  QFile file( path );
  return file.open( QIODevice::ReadOnly ) ? file.readAll() : QByteArray();
}

/// Writes a file, and the folder that it lies in; its path, or nothing where it cannot be written.
inline QString writeFile( const QString &path, const QByteArray &bytes )
{
  QFile file( path );
  const bool isWritten = QDir().mkpath( QFileInfo( path ).path() ) && file.open( QIODevice::WriteOnly )
                         && file.write( bytes ) == bytes.size();
  return isWritten ? path : QString();
}

} // namespace lacuna::testing
