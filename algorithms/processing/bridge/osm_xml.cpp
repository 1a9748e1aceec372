// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#include "osm_xml.h"

#include <qgsexception.h>

#include <QFile>
#include <QFileInfo>
#include <QXmlStreamReader>
#include <QXmlStreamWriter>

namespace lacuna
{

namespace
{

constexpr int POLL = 4096;

bool isElement( const QXmlStreamReader &xml, const char *name ) { return xml.name() == QLatin1String( name ); }

} // namespace

OsmXml::Found OsmXml::inspect( const QString &path, const std::function<bool()> &goOn )
{
  QFile file( path );
  if ( !file.open( QIODevice::ReadOnly ) )
    throw QgsProcessingException( tr( "The OSM file %1 could not be opened: %2" ).arg( path, file.errorString() ) );
  QXmlStreamReader xml( &file );
  Found found;
  bool isOsm = false;
  for ( int count = 0; !xml.atEnd(); ++count )
  {
    if ( count % POLL == 0 && !goOn() )
      return found;
    if ( xml.readNext() != QXmlStreamReader::StartElement )
      continue;
    isOsm = isOsm || isElement( xml, "osm" );
    const bool node = isElement( xml, "node" );
    const bool way = isElement( xml, "way" );
    if ( !node && !way && !isElement( xml, "relation" ) )
      continue;
    found.negativeIds = found.negativeIds || xml.attributes().value( QLatin1String( "id" ) ).startsWith( QLatin1Char( '-' ) );
    found.nodesAfterWays = found.nodesAfterWays || ( node && found.ways > 0 );
    found.nodes += node ? 1 : 0;
    found.ways += way ? 1 : 0;
  }
  if ( xml.hasError() )
    throw QgsProcessingException( tr( "The OSM file %1 is damaged at line %2 (%3). It may have been cut off while downloading; download it again." )
                                    .arg( path )
                                    .arg( xml.lineNumber() )
                                    .arg( xml.errorString() ) );
  if ( !isOsm )
    throw QgsProcessingException( tr( "The file %1 is XML, but no OSM file: its first element is not osm." ).arg( path ) );
  return found;
}

void OsmXml::putInOrder( const QString &path, const QString &copy, const std::function<bool()> &goOn )
{
  QFile out( copy );
  if ( !out.open( QIODevice::WriteOnly ) )
    throw QgsProcessingException( tr( "A copy of the OSM file could not be written: %1" ).arg( out.errorString() ) );
  QXmlStreamWriter writer( &out );
  writer.writeStartDocument();
  writer.writeStartElement( QStringLiteral( "osm" ) );
  writer.writeAttribute( QStringLiteral( "version" ), QStringLiteral( "0.6" ) );
  const auto moved = []( const QString &id ) {
    const std::int64_t number = id.toLongLong();
    return number < 0 ? QString::number( BEYOND - number ) : id;
  };
  for ( const QString &kind : { QStringLiteral( "node" ), QStringLiteral( "way" ), QStringLiteral( "relation" ) } )
  {
    QFile file( path );
    if ( !file.open( QIODevice::ReadOnly ) )
      throw QgsProcessingException( tr( "The OSM file %1 could not be opened: %2" ).arg( path, file.errorString() ) );
    QXmlStreamReader xml( &file );
    bool inside = false;
    for ( int count = 0; !xml.atEnd(); ++count )
    {
      if ( count % POLL == 0 && !goOn() )
        return;
      const QXmlStreamReader::TokenType token = xml.readNext();
      if ( token == QXmlStreamReader::StartElement )
      {
        inside = inside || xml.name() == kind;
        if ( !inside )
          continue;
        writer.writeStartElement( xml.name().toString() );
        for ( const QXmlStreamAttribute &attribute : xml.attributes() )
        {
          const QString name = attribute.name().toString();
          const QString value = attribute.value().toString();
          writer.writeAttribute( name, name == QLatin1String( "id" ) || name == QLatin1String( "ref" ) ? moved( value ) : value );
        }
      }
      else if ( token == QXmlStreamReader::EndElement && inside )
      {
        writer.writeEndElement();
        inside = xml.name() != kind;
      }
    }
  }
  writer.writeEndElement();
  writer.writeEndDocument();
  if ( !out.flush() || out.error() != QFileDevice::NoError )
    throw QgsProcessingException( tr( "A copy of the OSM file could not be written: %1" ).arg( out.errorString() ) );
}

} // namespace lacuna
