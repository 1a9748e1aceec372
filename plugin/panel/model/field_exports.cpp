// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#include "field_exports.h"
#include "runs/run_moment.h"

#include <QDir>

namespace lacuna
{

int FieldExports::rowCount( const QModelIndex &parent ) const
{
  return parent.isValid() ? 0 : static_cast<int>( mExports.size() );
}

int FieldExports::columnCount( const QModelIndex &parent ) const { return parent.isValid() ? 0 : COLUMNS; }

QVariant FieldExports::headerData( int section, Qt::Orientation orientation, int role ) const
{
  if ( orientation != Qt::Horizontal || role != Qt::DisplayRole )
    return QVariant();
  switch ( section )
  {
    case What:
      return tr( "Written by" );
    case HowMany:
      return tr( "How many" );
    case When:
      return tr( "When" );
    default:
      return QVariant();
  }
}

QVariant FieldExports::data( const QModelIndex &index, int role ) const
{
  if ( !index.isValid() || index.row() >= rowCount() )
    return QVariant();
  const FieldExport &one = mExports.at( index.row() );
  if ( role == Qt::ToolTipRole || role == Qt::AccessibleDescriptionRole )
  {
    const QString all = ( about( index.row() ) + QLatin1Char( '\n' ) + one.trouble ).trimmed();
    return role == Qt::AccessibleDescriptionRole
             ? all
             : QStringLiteral( "<qt>%1</qt>" )
                 .arg( all.toHtmlEscaped().replace( QLatin1Char( '\n' ), QStringLiteral( "<br>" ) ) );
  }
  // A screen reader is told what the colour tells.
  if ( role == Qt::AccessibleTextRole && index.column() == What )
    return one.trouble.isEmpty() ? one.title : QStringLiteral( "%1. %2" ).arg( one.title, one.trouble );
  if ( role != Qt::DisplayRole )
    return QVariant();
  switch ( index.column() )
  {
    case What:
      return one.trouble.isEmpty() ? one.title : QStringLiteral( "⚠ " ) + one.title;
    case HowMany:
      return one.count;
    case When:
      return dayText( one.run.when );
    default:
      return QVariant();
  }
}

void FieldExports::show( const QList<FieldExport> &exports )
{
  beginResetModel();
  mExports = exports;
  endResetModel();
}

QString FieldExports::about( int row ) const
{
  const FieldExport &one = mExports.at( row );
  QStringList lines { tr( "%1, on %2" ).arg( one.title, momentText( one.run.when ) ) };
  if ( !one.facts.isEmpty() )
    lines << one.facts.join( QStringLiteral( " · " ) );
  if ( one.run.isOfPart )
    lines << tr( "Only of selected or filtered gaps." );
  for ( const QString &file : one.files )
    lines << QDir::toNativeSeparators( file );
  return lines.join( QLatin1Char( '\n' ) );
}

} // namespace lacuna
