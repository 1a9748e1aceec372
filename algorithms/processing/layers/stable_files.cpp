// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#include "stable_files.h"

#include <QDomDocument>
#include <QHash>
#include <QMap>
#include <QRegularExpression>
#include <QSet>
#include <QXmlStreamWriter>

#include <algorithm>

namespace lacuna
{

namespace
{

// Who saved it and when, and the database of symbols that QGIS makes for every project.
const QSet<QString> &ofThisHour()
{
  static const QSet<QString> names { "saveUser", "saveUserFull", "saveDateTime", "projectStyleId", "iccProfileId" };
  return names;
}

// Who made a project and when, and the colours of profiles, which are drawn by lot.
const QSet<QString> &ofEachRun()
{
  static const QSet<QString> names { "author", "creation", "elevation" };
  return names;
}

// The order of some lists is that of a hash too.
QList<QDomNode> childrenOf( const QDomNode &node )
{
  QList<QDomNode> children;
  for ( QDomNode child = node.firstChild(); !child.isNull(); child = child.nextSibling() )
    if ( !( ofEachRun().contains( child.nodeName() )
            || child.toElement().attribute( QStringLiteral( "type" ) ) == QLatin1String( "Created" ) ) )
      children << child;
  if ( node.nodeName() == QLatin1String( "individual-layer-settings" ) )
    std::sort( children.begin(), children.end(), []( const QDomNode &a, const QDomNode &b ) {
      return a.toElement().attribute( QStringLiteral( "id" ) ) < b.toElement().attribute( QStringLiteral( "id" ) );
    } );
  return children;
}

QString inOrder( const QDomDocument &document );

// The symbol of a callout of labels is written as text.
QString valueOf( const QDomAttr &attribute )
{
  QDomDocument inner;
  return attribute.value().startsWith( QLatin1String( "<symbol " ) ) && inner.setContent( attribute.value() )
           ? inOrder( inner )
           : attribute.value();
}

// The order of attributes in a QDomElement is that of a hash.
void writeInOrder( const QDomNode &node, QXmlStreamWriter &writer )
{
  if ( node.isCDATASection() )
    writer.writeCDATA( node.nodeValue() );
  else if ( node.isText() )
    writer.writeCharacters( node.nodeValue() );
  if ( !node.isElement() )
    return;
  writer.writeStartElement( node.nodeName() );
  QMap<QString, QString> attributes;
  const QDomNamedNodeMap given = node.attributes();
  for ( int i = 0; i < given.count(); ++i )
    if ( const QDomAttr attribute = given.item( i ).toAttr(); !ofThisHour().contains( attribute.name() ) )
      attributes.insert( attribute.name(), valueOf( attribute ) );
  for ( auto it = attributes.cbegin(); it != attributes.cend(); ++it )
    writer.writeAttribute( it.key(), it.value() );
  for ( const QDomNode &child : childrenOf( node ) )
    writeInOrder( child, writer );
  writer.writeEndElement();
}

QString inOrder( const QDomDocument &document )
{
  QString text;
  QXmlStreamWriter writer( &text );
  if ( !document.doctype().isNull() )
    writer.writeDTD( QStringLiteral( "<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>\n" ) );
  writeInOrder( document.documentElement(), writer );
  return text;
}

} // namespace

QByteArray stableXml( const QDomDocument &document )
{
  const QString text = inOrder( document );
  static const QRegularExpression random(
    QStringLiteral( "[0-9a-f]{8}([-_])[0-9a-f]{4}\\1[0-9a-f]{4}\\1[0-9a-f]{4}\\1[0-9a-f]{12}" )
  );
  QString stable;
  QHash<QString, int> numbered;
  int from = 0;
  QRegularExpressionMatchIterator matches = random.globalMatch( text );
  while ( matches.hasNext() )
  {
    const QRegularExpressionMatch match = matches.next();
    const int number = numbered.value( match.captured(), static_cast<int>( numbered.size() ) + 1 );
    numbered.insert( match.captured(), number );
    stable += text.mid( from, static_cast<int>( match.capturedStart() ) - from )
              + QStringLiteral( "00000000-0000-4000-8000-%1" ).arg( number, 12, 16, QLatin1Char( '0' ) );
    from = static_cast<int>( match.capturedEnd() );
  }
  return ( stable + text.mid( from ) ).toUtf8();
}

QByteArray withoutHour( QByteArray pdf )
{
  // Figures become zeros, so that no place in the file moves.
  const auto blank = [&pdf]( const char *before, int most ) {
    for ( auto at = pdf.indexOf( before ); at >= 0; at = pdf.indexOf( before, at + 1 ) )
      for ( auto i = at + static_cast<decltype( at )>( qstrlen( before ) ), end = i + most; i < end && i < pdf.size();
            ++i )
      {
        if ( pdf[i] == ')' || pdf[i] == '<' || pdf[i] == '>' )
          break;
        if ( ( pdf[i] >= '0' && pdf[i] <= '9' ) || ( pdf[i] >= 'a' && pdf[i] <= 'f' ) )
          pdf[i] = '0';
      }
  };
  blank( "(D:", 14 );
  blank( "<xmp:CreateDate>", 30 );
  blank( "<xmp:ModifyDate>", 30 );
  blank( "<xmp:MetadataDate>", 30 );
  blank( "uuid:", 36 );
  // The number of the file, which Qt 6 draws by lot.
  for ( auto at = pdf.indexOf( "/ID" ); at >= 0; at = pdf.indexOf( "/ID", at + 1 ) )
    if ( const auto end = pdf.indexOf( ']', at );
         end > at && end - at < 120 && pdf.mid( at, end - at ).contains( '<' ) )
      for ( auto i = at + 3; i < end; ++i )
        if ( ( pdf[i] >= '0' && pdf[i] <= '9' ) || ( pdf[i] >= 'a' && pdf[i] <= 'f' )
             || ( pdf[i] >= 'A' && pdf[i] <= 'F' ) )
          pdf[i] = '0';
  return pdf;
}

} // namespace lacuna
