// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#include "readable_layer.h"
#include "result_sentence.h"
#include "written_names.h"

#include <qgsattributeeditorcontainer.h>
#include <qgsattributeeditorfield.h>
#include <qgsattributeeditortextelement.h>
#include <qgsattributetableconfig.h>
#include <qgseditformconfig.h>
#include <qgseditorwidgetsetup.h>
#include <qgsexpression.h>
#include <qgsvectorlayer.h>
#include <qgsvectorlayertemporalproperties.h>

#include <QHash>
#include <QLocale>
#include <QRegularExpression>

#include <algorithm>

namespace lacuna
{

namespace
{

constexpr int COLUMNS_SHOWN = 12;
constexpr int SENTENCE_WIDTH = 420; // pixels
constexpr int LETTER_WIDTH = 8;     // of headings, in pixels
constexpr int LEAST_WIDTH = 100;    // as QGIS has it
constexpr int SOURCE_DECIMALS = 2;  // of numbers that are not ours

class Words
{
  Q_DECLARE_TR_FUNCTIONS( ReadableLayer )
};

bool isSentence( const QString &field )
{
  static const QStringList SENTENCES {
    "gap_explanation", "priority_why", "explanation", "match_explanation", "question"
  };
  return SENTENCES.contains( field );
}

// Degrees and metres of maps need their decimals.
bool isCoordinate( const QString &field )
{
  static const QRegularExpression pattern(
    QStringLiteral( "^(x|y|z|lat|lon|lng|long)$|_(lat|lon)$|latitud|longitud|coord" ),
    QRegularExpression::CaseInsensitiveOption
  );
  return pattern.match( field ).hasMatch();
}

using Dictionary = QHash<int, FieldWords>;

// What each column of ours is called.
Dictionary dictionary( const QgsFields &fields, const QString &role, const OutputLook &look )
{
  Dictionary known;
  for ( int i = 0; i < fields.count(); ++i )
  {
    const QString name = fields.at( i ).name();
    if ( const auto own = look.words.constFind( name ); own != look.words.constEnd() )
      known.insert( i, *own );
    else if ( const std::optional<FieldWords> words
              = FieldDictionary::ofResult( role, name, fields, look.hazardClasses ) )
      known.insert( i, *words );
  }
  return known;
}

// Moments, which stand in files as text, as OpenStreetMap and the Tasking Manager write them.
bool isMoment( const QString &field )
{
  static const QStringList MOMENTS { "last_action_at", "fetched_at", "timestamp", "found_at",
                                     "finding_at",     "newest_at",  "image_at" };
  return MOMENTS.contains( field );
}

// Shown as a day and an hour; the temporal controller of QGIS shows what there was at a moment.
void setMoment( QgsVectorLayer &layer, int column )
{
  QString day = QLocale().dateFormat( QLocale::ShortFormat );
  if ( !day.contains( QLatin1String( "yyyy" ) ) )
    day.replace( QLatin1String( "yy" ), QLatin1String( "yyyy" ) );
  layer.setEditorWidgetSetup(
    column, QgsEditorWidgetSetup(
              QStringLiteral( "DateTime" ), { { QStringLiteral( "field_iso_format" ), true },
                                              { QStringLiteral( "allow_null" ), true },
                                              { QStringLiteral( "display_format" ), day + QStringLiteral( " HH:mm" ) } }
            )
  );
  auto *time = qobject_cast<QgsVectorLayerTemporalProperties *>( layer.temporalProperties() );
  if ( !time || !layer.isSpatial() || time->isActive() ) // the first of several counts
    return;
  time->setMode( Qgis::VectorTemporalMode::FeatureDateTimeStartAndEndFromExpressions );
  time->setStartExpression(
    QStringLiteral( "to_datetime(%1)" ).arg( QgsExpression::quotedColumnRef( layer.fields().at( column ).name() ) )
  );
  time->setIsActive( true );
}

void setDecimals( QgsVectorLayer &layer, int column, int decimals )
{
  layer.setEditorWidgetSetup(
    column, QgsEditorWidgetSetup(
              QStringLiteral( "Range" ), { { QStringLiteral( "Precision" ), decimals },
                                           { QStringLiteral( "AllowNull" ), true },
                                           { QStringLiteral( "Style" ), QStringLiteral( "SpinBox" ) } }
            )
  );
}

void setWords( QgsVectorLayer &layer, const Dictionary &known )
{
  const QgsFields fields = layer.fields();
  for ( int i = 0; i < fields.count(); ++i )
    if ( !known.contains( i ) && fields.at( i ).type() == QMetaType::Type::Double
         && !isCoordinate( fields.at( i ).name() ) )
      setDecimals( layer, i, SOURCE_DECIMALS );
  QList<int> columns = known.keys();
  std::sort( columns.begin(), columns.end() );
  for ( const int column : std::as_const( columns ) )
  {
    const FieldWords words = known.value( column );
    layer.setFieldAlias( column, words.alias );
    if ( !words.values.isEmpty() )
    {
      QVariantList map;
      for ( const auto &[word, code] : words.values )
        map << QVariantMap { { word, code } };
      layer.setEditorWidgetSetup(
        column, QgsEditorWidgetSetup( QStringLiteral( "ValueMap" ), { { QStringLiteral( "map" ), map } } )
      );
    }
    else if ( isMoment( fields.at( column ).name() ) && fields.at( column ).type() == QMetaType::Type::QString )
      setMoment( layer, column );
    else if ( words.decimals >= 0 && layer.fields().at( column ).isNumeric() )
      setDecimals( layer, column, words.decimals );
  }
}

// The columns that matter, then those of the source, as far as there is room.
QList<int> shownColumns( const QgsFields &fields, const QString &role, const Dictionary &known, const QString &named )
{
  QList<int> shown;
  const auto show = [&]( int column ) {
    if ( column >= 0 && !shown.contains( column ) && shown.size() < COLUMNS_SHOWN )
      shown << column;
  };
  show( fields.lookupField( named ) );
  for ( const QString &name : FieldDictionary::thatMatter( role ) )
    show( fields.lookupField( name ) );
  for ( int i = 0; i < fields.count(); ++i )
    if ( !known.contains( i ) && fields.at( i ).name() != QLatin1String( "fid" ) )
      show( i );
  return shown;
}

void setTable( QgsVectorLayer &layer, const QList<int> &shown, const QList<int> &sentences )
{
  const QgsFields fields = layer.fields();
  QgsAttributeTableConfig config;
  config.update( fields );
  QVector<QgsAttributeTableConfig::ColumnConfig> columns;
  const auto column = [&]( int i, bool hidden ) {
    QgsAttributeTableConfig::ColumnConfig one;
    one.name = fields.at( i ).name();
    one.hidden = hidden;
    const int heading = LETTER_WIDTH * static_cast<int>( layer.attributeDisplayName( i ).size() + 2 );
    one.width = sentences.contains( i ) ? SENTENCE_WIDTH : std::max( LEAST_WIDTH, heading );
    columns << one;
  };
  for ( const int i : shown )
    column( i, false );
  for ( int i = 0; i < fields.count(); ++i )
    if ( !shown.contains( i ) )
      column( i, true );
  QgsAttributeTableConfig::ColumnConfig actions;
  actions.type = QgsAttributeTableConfig::Action;
  actions.hidden = true;
  columns << actions;
  config.setColumns( columns );
  layer.setAttributeTableConfig( config );
}

// The sentence on top, what matters below it, the rest on a page of its own.
void setForm( QgsVectorLayer &layer, const QString &sentence, const QList<int> &shown, const QList<int> &sentences )
{
  QgsEditFormConfig form = layer.editFormConfig();
  form.clearTabs();
  form.setLayout( Qgis::AttributeFormLayout::DragAndDrop );
  QgsAttributeEditorContainer *root = form.invisibleRootContainer();
  const auto page = [&]( const QString &name ) {
    auto *container = new QgsAttributeEditorContainer( name, root );
    container->setType( Qgis::AttributeEditorContainerType::Tab );
    container->setColumnCount( 1 );
    form.addTab( container );
    return container;
  };
  const QgsFields fields = layer.fields();
  const auto add = [&]( QgsAttributeEditorContainer *container, int i ) {
    container->addChildElement( new QgsAttributeEditorField( fields.at( i ).name(), i, container ) );
  };
  QgsAttributeEditorContainer *first = page( Words::tr( "In short" ) );
  if ( !sentence.isEmpty() )
  {
    auto *element = new QgsAttributeEditorTextElement( QString(), first );
    element->setText( QStringLiteral( "[% %1 %]" ).arg( sentence ) );
    element->setShowLabel( false );
    first->addChildElement( element );
  }
  for ( const int i : shown )
    if ( !sentences.contains( i ) ) // it stands on top
      add( first, i );
  if ( shown.size() < fields.count() )
  {
    QgsAttributeEditorContainer *rest = page( Words::tr( "All columns" ) );
    for ( int i = 0; i < fields.count(); ++i )
      if ( !shown.contains( i ) )
        add( rest, i );
  }
  layer.setEditFormConfig( form );
}

} // namespace

void makeReadable( QgsVectorLayer &layer, const QString &role, const OutputLook &look, const WrittenNames &names )
{
  // As the run called them, at the places they have in the layer.
  QgsFields asked;
  for ( QgsField field : layer.fields() )
  {
    field.setName( names.askedFor( field.name() ) );
    asked.append( field );
  }
  const QString named = look.labelledBy;
  const Dictionary known = dictionary( asked, role, look );
  setWords( layer, known );
  const QList<int> shown = shownColumns( asked, role, known, named );
  QList<int> sentences;
  for ( int i = 0; i < asked.count(); ++i )
    if ( isSentence( asked.at( i ).name() ) )
      sentences << i;
  setTable( layer, shown, sentences );
  const QString sentence = names.inExpression( ResultSentence::expression( role, asked, named ) );
  setForm( layer, sentence, shown, sentences );
  if ( sentence.isEmpty() )
    return;
  layer.setDisplayExpression( named.isEmpty() ? sentence : QgsExpression::quotedColumnRef( names.of( named ) ) );
  layer.setMapTipTemplate( QStringLiteral( "<p style=\"max-width:24em\">[% %1 %]</p>" ).arg( sentence ) );
}

} // namespace lacuna
