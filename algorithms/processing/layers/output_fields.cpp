// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#include "output_fields.h"

#include <qgsattributes.h>
#include <qgsfield.h>

#include <QMap>

namespace lacuna
{

namespace
{

QString freeName( const QString &name, const QSet<QString> &taken )
{
  QString candidate = QStringLiteral( "source_" ) + name;
  for ( int i = 2; taken.contains( candidate.toLower() ); ++i )
    candidate = QStringLiteral( "source_%1_%2" ).arg( name, QString::number( i ) );
  return candidate;
}

QSet<QString> lowerNames( const QgsFields &fields )
{
  QSet<QString> names;
  for ( const QgsField &field : fields )
    names.insert( field.name().toLower() );
  return names;
}

} // namespace

QgsFields fieldsOf( std::initializer_list<std::pair<const char *, QMetaType::Type>> list )
{
  QgsFields fields;
  for ( const auto &[name, type] : list )
    fields.append( QgsField( QString::fromLatin1( name ), type ) );
  return fields;
}

QgsFields outputFields( const QgsFields &source, const QgsFields &ours )
{
  const QSet<QString> reserved = lowerNames( ours );
  QSet<QString> taken = lowerNames( source );
  taken.unite( reserved );
  QgsFields fields;
  for ( QgsField field : source )
  {
    if ( reserved.contains( field.name().toLower() ) )
    {
      field.setName( freeName( field.name(), taken ) );
      taken.insert( field.name().toLower() );
    }
    fields.append( field );
  }
  for ( const QgsField &field : ours )
    fields.append( field );
  return fields;
}

WritableFields writableFields( const QgsFields &fields, const QString &driver, bool renameFid )
{
  static const QMap<QString, QSet<QString>> RESERVED {
    { QStringLiteral( "GPKG" ), { QStringLiteral( "geom" ) } },
    { QStringLiteral( "SQLite" ), { QStringLiteral( "ogc_fid" ), QStringLiteral( "geometry" ) } },
    { QStringLiteral( "OpenFileGDB" ), { QStringLiteral( "objectid" ), QStringLiteral( "shape" ) } },
  };
  QSet<QString> reserved = RESERVED.value( driver );
  if ( renameFid )
    reserved.insert( QStringLiteral( "fid" ) );
  const bool holdsJson = driver == QLatin1String( "GPKG" ) || driver.isEmpty();
  QSet<QString> taken = lowerNames( fields );
  WritableFields writable;
  for ( QgsField field : fields )
  {
    if ( reserved.contains( field.name().toLower() ) )
    {
      field.setName( freeName( field.name(), taken ) );
      taken.insert( field.name().toLower() );
    }
    const bool isNested = field.type() == QMetaType::Type::QVariantMap || field.type() == QMetaType::Type::QVariantList
                          || field.type() == QMetaType::Type::QStringList;
    if ( isNested && !holdsJson )
    {
      writable.texts << writable.fields.count();
      field = QgsField( field.name(), QMetaType::Type::QString );
    }
    writable.fields.append( field );
  }
  return writable;
}

MergedFields::MergedFields( const QList<QgsFields> &sources, const QgsFields &ours )
{
  QSet<QString> taken = lowerNames( ours );
  QList<QgsField> merged;
  QHash<QString, int> columnOf;
  for ( const QgsFields &source : sources )
  {
    QList<int> columns;
    for ( QgsField field : source )
    {
      const QString key = field.name().toLower();
      if ( !columnOf.contains( key ) )
      {
        if ( key == QLatin1String( "fid" ) || taken.contains( key ) )
          field.setName( freeName( field.name(), taken ) );
        taken.insert( field.name().toLower() );
        columnOf.insert( key, static_cast<int>( merged.size() ) );
        merged << field;
      }
      else if ( merged.at( columnOf.value( key ) ).type() != field.type() )
      {
        merged[columnOf.value( key )] = QgsField( merged.at( columnOf.value( key ) ).name(), QMetaType::Type::QString );
      }
      columns << columnOf.value( key );
    }
    mColumns << columns;
  }
  for ( const QgsField &field : std::as_const( merged ) )
    mFields.append( field );
  mOurs = mFields.count();
  for ( const QgsField &field : ours )
    mFields.append( field );
}

QgsAttributes MergedFields::row( int source, const QgsAttributes &attributes, const QgsAttributes &ours ) const
{
  QgsAttributes row( mFields.count() );
  const QList<int> &columns = mColumns.at( source );
  for ( int i = 0; i < columns.size() && i < attributes.size(); ++i )
  {
    QVariant value = attributes.at( i );
    mFields.at( columns.at( i ) ).convertCompatible( value );
    row[columns.at( i )] = value;
  }
  for ( int i = 0; i < ours.size(); ++i )
    row[mOurs + i] = ours.at( i );
  return row;
}

} // namespace lacuna
