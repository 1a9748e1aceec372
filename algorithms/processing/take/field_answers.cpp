// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#include "field_answers.h"
#include "layers/field_finder.h"
#include "layers/field_words.h"
#include "layers/found_columns.h"
#include "layers/output_fields.h"

#include <qgsattributeeditorcontainer.h>
#include <qgsattributeeditorfield.h>
#include <qgscategorizedsymbolrenderer.h>
#include <qgsdefaultvalue.h>
#include <qgseditformconfig.h>
#include <qgseditorwidgetsetup.h>
#include <qgssymbol.h>
#include <qgsvectorlayer.h>

#include <QPair>

namespace lacuna
{

namespace
{

// The hour in Greenwich, whose seconds since 1970 every clock counts alike; expressions know local hours only.
QString utcNow()
{
  return QStringLiteral( "format_date( make_datetime( 1970, 1, 1, 0, 0, 0 ) + to_interval( "
                         "to_string( floor( epoch( now() ) / 1000 ) ) || ' seconds' ), 'yyyy-MM-ddTHH:mm:ss' ) || 'Z'"
  );
}

const QString FOUND = QStringLiteral( "found" );

using Choices = QList<QPair<QString, QString>>; // words, and the codes they stand for

void setChoices( QgsVectorLayer &layer, const QString &field, const Choices &choices )
{
  QVariantList map;
  for ( const auto &[word, code] : choices )
    map << QVariantMap { { word, code } };
  layer.setEditorWidgetSetup(
    layer.fields().lookupField( field ),
    QgsEditorWidgetSetup( QStringLiteral( "ValueMap" ), { { QStringLiteral( "map" ), map } } )
  );
}

} // namespace

FieldAnswers::Asks FieldAnswers::of( const QgsFields &fields )
{
  const auto has = [&]( const char *name ) { return ourField( fields, QString::fromLatin1( name ) ) >= 0; };
  if ( has( "sample_id" ) && has( "question" ) && has( "answer" ) )
    return Asks::Sample;
  return has( "gap_id" ) ? Asks::Gap : Asks::Nothing;
}

QgsFields FieldAnswers::ours()
{
  using T = QMetaType::Type;
  const QgsFields found
    = foundColumns(),
    asked
    = fieldsOf( { { "kind", T::QString }, { "storeys", T::Int }, { "photo", T::QString }, { "note", T::QString } } );
  QgsFields all;
  all.append( found.at( 0 ) );
  for ( const QgsField &field : asked )
    all.append( field );
  // Nobody in the field knows of others' answers, which found_conflict is about.
  for ( int i = 1; i + 1 < found.count(); ++i )
    all.append( found.at( i ) );
  return all;
}

QStringList FieldAnswers::asked( Asks asks )
{
  return asks == Asks::Gap ? QStringList { FOUND, "kind", "storeys", "photo", "note" }
                           : QStringList { "answer", "count", "note" };
}

QgsFields FieldAnswers::fields( const QgsFields &source, Asks asks )
{
  if ( asks != Asks::Gap )
    return source;
  QgsFields added;
  const QgsFields all = ours();
  for ( const QgsField &field : all )
  {
    const int there = source.lookupField( field.name() );
    const bool isEarlier = field.name().startsWith( FOUND ) && there >= 0 && source.at( there ).type() == field.type();
    if ( !isEarlier )
      added.append( field );
  }
  return outputFields( source, added );
}

void FieldAnswers::setWords( QgsVectorLayer &layer )
{
  const auto place = [&layer]( const char *name ) { return layer.fields().lookupField( QString::fromLatin1( name ) ); };
  const QList<QPair<const char *, QString>> aliases {
    { "found", tr( "Is the building there?" ) },
    { "kind", tr( "What it is" ) },
    { "storeys", tr( "Storeys" ) },
    { "photo", tr( "Photo" ) },
    { "note", tr( "Note" ) },
    { "found_share", tr( "Share of the answers" ) },
    { "found_votes", tr( "Answers" ) },
    { "found_sources", tr( "Who answered" ) },
    { "found_at", tr( "When it was answered" ) }
  };
  for ( const auto &[name, words] : aliases )
    layer.setFieldAlias( place( name ), words );
  setChoices(
    layer, FOUND,
    { { tr( "Yes, it is there" ), QStringLiteral( "there" ) },
      { tr( "No building, or a ruin" ), QStringLiteral( "not_there" ) },
      { tr( "On the map by now" ), QStringLiteral( "mapped" ) },
      { tr( "Cannot tell" ), QStringLiteral( "unsure" ) } }
  );
  setChoices(
    layer, QStringLiteral( "kind" ),
    { { tr( "House" ), QStringLiteral( "house" ) },
      { tr( "Apartments" ), QStringLiteral( "apartments" ) },
      { tr( "Shop, office or workshop" ), QStringLiteral( "commercial" ) },
      { tr( "School, clinic or other public building" ), QStringLiteral( "public" ) },
      { tr( "Shed or annexe" ), QStringLiteral( "outbuilding" ) },
      { tr( "Something else" ), QStringLiteral( "other" ) } }
  );
  layer.setEditorWidgetSetup(
    place( "storeys" ),
    QgsEditorWidgetSetup(
      QStringLiteral( "Range" ), { { "Min", 0 }, { "Max", 99 }, { "Step", 1 }, { "AllowNull", true } }
    )
  );
  // A picture, at a path that begins in the folder of the project.
  layer.setEditorWidgetSetup(
    place( "photo" ),
    QgsEditorWidgetSetup(
      QStringLiteral( "ExternalResource" ),
      { { "DocumentViewer", 1 }, { "RelativeStorage", 1 }, { "StorageMode", 0 }, { "FileWidget", true } }
    )
  );
  layer.setEditorWidgetSetup(
    place( "note" ), QgsEditorWidgetSetup( QStringLiteral( "TextEdit" ), { { "IsMultiline", true } } )
  );
  // Filled in with the answer.
  const auto follow = [&]( const char *name, const QString &value ) {
    layer.setDefaultValueDefinition(
      place( name ), QgsDefaultValue( QStringLiteral( "if( \"found\" IS NULL, NULL, %1 )" ).arg( value ), true )
    );
    layer.setEditorWidgetSetup( place( name ), QgsEditorWidgetSetup( QStringLiteral( "Hidden" ), {} ) );
  };
  follow( "found_share", QStringLiteral( "1.0" ) );
  follow( "found_votes", QStringLiteral( "1" ) );
  follow( "found_sources", QStringLiteral( "'field'" ) );
  follow( "found_at", utcNow() );
}

// A sample that comes with its style has its words already.
void FieldAnswers::setWordsOfSample( QgsVectorLayer &layer )
{
  const QgsFields fields = layer.fields();
  for ( int i = 0; i < fields.count(); ++i )
  {
    const std::optional<FieldWords> words
      = FieldDictionary::ofResult( QStringLiteral( "samplecheck.SAMPLE" ), fields.at( i ).name(), fields, {} );
    if ( words && layer.attributeAlias( i ).isEmpty() )
      layer.setFieldAlias( i, words->alias );
  }
  const QString answer = QStringLiteral( "answer" );
  const int place = fields.lookupField( answer );
  const QString widget = layer.editorWidgetSetup( place ).type();
  if ( widget.isEmpty() || widget == QLatin1String( "TextEdit" ) )
    setChoices(
      layer, answer,
      { { tr( "yes" ), QStringLiteral( "yes" ) },
        { tr( "no" ), QStringLiteral( "no" ) },
        { tr( "unknown" ), QStringLiteral( "unknown" ) } }
    );
}

void FieldAnswers::setSymbols( QgsVectorLayer &layer )
{
  if ( !layer.isSpatial() )
    return;
  struct Class
  {
    QVariant code;
    QString label;
    QColor colour;
  };
  QgsCategoryList categories;
  for ( const Class &one :
        { Class { QStringLiteral( "there" ), tr( "It is there" ), QColor( 0x1b, 0x9e, 0x77, 170 ) },
          Class { QStringLiteral( "not_there" ), tr( "No building" ), QColor( 0x55, 0x55, 0x55, 170 ) },
          Class { QStringLiteral( "mapped" ), tr( "On the map by now" ), QColor( 0xa6, 0xce, 0xe3, 170 ) },
          Class { QStringLiteral( "unsure" ), tr( "Cannot tell" ), QColor( 0x75, 0x70, 0xb3, 170 ) },
          Class { QVariant(), tr( "Not visited yet" ), QColor( 0xff, 0x9a, 0x4d, 170 ) } } )
  {
    QgsSymbol *symbol = QgsSymbol::defaultSymbol( layer.geometryType() );
    symbol->setColor( one.colour );
    categories << QgsRendererCategory( one.code, symbol, one.label );
  }
  layer.setRenderer( new QgsCategorizedSymbolRenderer( FOUND, categories ) );
}

void FieldAnswers::setForm( QgsVectorLayer &layer, const QStringList &asked )
{
  const QgsFields fields = layer.fields();
  QgsEditFormConfig form = layer.editFormConfig();
  QList<QgsAttributeEditorElement *> pages;
  if ( form.layout() == Qgis::AttributeFormLayout::DragAndDrop )
    for ( QgsAttributeEditorElement *page : form.tabs() )
      pages << page->clone( nullptr );
  form.clearTabs();
  form.setLayout( Qgis::AttributeFormLayout::DragAndDrop );
  QgsAttributeEditorContainer *root = form.invisibleRootContainer();
  const auto newPage = [&]( const QString &name ) {
    auto *page = new QgsAttributeEditorContainer( name, root );
    page->setType( Qgis::AttributeEditorContainerType::Tab );
    page->setColumnCount( 1 );
    form.addTab( page );
    return page;
  };
  const auto add = [&]( QgsAttributeEditorContainer *page, int i ) {
    page->addChildElement( new QgsAttributeEditorField( fields.at( i ).name(), i, page ) );
  };
  QgsAttributeEditorContainer *answers = newPage( tr( "Answers" ) );
  if ( const int question = fields.lookupField( QStringLiteral( "question" ) ); question >= 0 )
    add( answers, question );
  for ( const QString &name : asked )
    if ( const int i = fields.lookupField( name ); i >= 0 )
      add( answers, i );
  for ( QgsAttributeEditorElement *page : std::as_const( pages ) )
    form.addTab( page );
  if ( pages.isEmpty() )
  {
    QgsAttributeEditorContainer *rest = newPage( tr( "All columns" ) );
    for ( int i = 0; i < fields.count(); ++i )
      if ( !asked.contains( fields.at( i ).name() ) )
        add( rest, i );
  }
  for ( int i = 0; i < fields.count(); ++i )
    form.setReadOnly( i, !asked.contains( fields.at( i ).name() ) );
  layer.setEditFormConfig( form );
}

void FieldAnswers::dress( QgsVectorLayer &layer, Asks asks )
{
  if ( asks == Asks::Gap )
  {
    setWords( layer );
    setSymbols( layer );
  }
  if ( asks == Asks::Sample )
    setWordsOfSample( layer );
  if ( asks != Asks::Nothing )
    setForm( layer, asked( asks ) );
  // For QField: nobody moves or adds shapes while answering.
  layer.setCustomProperty( QStringLiteral( "QFieldSync/action" ), QStringLiteral( "copy" ) );
  layer.setCustomProperty( QStringLiteral( "QFieldSync/cloud_action" ), QStringLiteral( "offline" ) );
  layer.setCustomProperty( QStringLiteral( "QFieldSync/is_geometry_locked" ), true );
  layer.setReadOnly( asks == Asks::Nothing );
}

} // namespace lacuna
