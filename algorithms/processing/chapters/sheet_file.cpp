// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#include "sheet_file.h"
#include "layers/field_words.h"

#include <qgsvariantutils.h>

#include <algorithm>
#include <cmath>

namespace lacuna
{

namespace
{

// Two columns of one name would be one.
QString unlike( const QStringList &taken, const QString &heading )
{
  QString name = heading;
  for ( int number = 2; taken.contains( name, Qt::CaseInsensitive ); ++number )
    name = QStringLiteral( "%1 (%2)" ).arg( heading ).arg( number );
  return name;
}

// Numbers that are names: no separators, no digit lost, no nought before them dropped.
bool isId( const QString &column ) { return column.endsWith( QLatin1String( "_id" ) ); }

QVariant idOf( const QVariant &value )
{
  constexpr double WHOLE = 1e15; // what a spreadsheet keeps of a number
  const bool isText = value.userType() == QMetaType::Type::QString;
  return isText || std::abs( value.toDouble() ) >= WHOLE ? QVariant( value.toString() ) : value;
}

QVariant cellOf( const QVariant &value, const QString &column, const FieldWords &words )
{
  if ( QgsVariantUtils::isNull( value ) )
    return QVariant();
  if ( isId( column ) )
    return idOf( value );
  for ( const auto &[word, code] : words.values )
    if ( code.toString() == value.toString() )
      return word;
  return std::isfinite( numberIn( value ) ) ? QVariant( numberIn( value ) ) : QVariant( value.toString() );
}

} // namespace

void SheetFile::add(
  WorkSheet &sheet, const QString &column, const std::vector<QVariant> &cells, const QStringList &classes
)
{
  const std::optional<FieldWords> words = FieldDictionary::find( column, classes );
  if ( !words )
    return;
  sheet.headings << unlike( sheet.headings, words->alias );
  sheet.decimals << ( isId( column ) ? WorkSheet::AS_IT_IS : std::max( words->decimals, 0 ) );
  sheet.rows.resize( std::max( sheet.rows.size(), cells.size() ) );
  for ( std::size_t row = 0; row < cells.size(); ++row )
    sheet.rows[row] << cellOf( cells[row], column, *words );
}

WorkSheet SheetFile::zones( const CombinedInput &input, const AllFacts &facts )
{
  WorkSheet sheet { tr( "Zones" ), { tr( "Zone" ) }, { 0 }, {} };
  const bool lit = facts.hasGaps || facts.hasRoads;
  if ( lit )
  {
    sheet.headings << ( input.which == Gaps::OfReference ? tr( "In the cadastre" ) : tr( "On the map" ) );
    sheet.decimals << 0;
  }
  for ( const ZoneFacts &zone : facts.zones )
    sheet.rows.push_back(
      lit ? QVariantList { zone.name, CombinedReport::word( zone.light ) } : QVariantList { zone.name }
    );
  for ( const QString &column : input.zones.columns() )
  {
    if ( column == QLatin1String( "priority_weights" ) ) // for programs
      continue;
    std::vector<QVariant> cells;
    for ( const ZoneFacts &zone : facts.zones )
      cells.push_back( input.zones.value( zone.zone, column ) );
    add( sheet, column, cells, input.hazardClasses );
  }
  return sheet;
}

WorkSheet SheetFile::tasks( const CombinedInput &input )
{
  WorkSheet sheet { tr( "Tasks" ), {}, {}, {} };
  if ( !input.tasks )
    return sheet;
  for ( const QString &column : input.tasks->columns )
  {
    std::vector<QVariant> cells;
    for ( std::size_t row = 0; row < input.tasks->rows.size(); ++row )
      cells.push_back( input.tasks->value( row, column ) );
    add( sheet, column, cells, {} );
  }
  return sheet;
}

// What the report says of them, at its end.
WorkSheet SheetFile::sources( const Report &report )
{
  WorkSheet sheet { tr( "Sources and settings" ), { tr( "What" ), tr( "Value" ) }, { 0, 0 }, {} };
  for ( const QString &warning : report.warnings() )
    sheet.rows.push_back( { tr( "Read this before the numbers" ), warning } );
  for ( const ReportPart &part : report.parts() )
    if ( const auto *table = std::get_if<ReportTable>( &part ) )
      for ( const auto &[name, value] : table->rows )
        sheet.rows.push_back( { name, value } );
  if ( !report.parts().isEmpty() )
    if ( const auto *last = std::get_if<ReportText>( &report.parts().last() ) )
      sheet.rows.push_back( { tr( "Licence" ), last->text } );
  return sheet;
}

QByteArray SheetFile::of( const CombinedInput &input, const AllFacts &facts, const Report &report )
{
  std::vector<WorkSheet> sheets;
  for ( const WorkSheet &sheet : { zones( input, facts ), tasks( input ), sources( report ) } )
    if ( !sheet.rows.empty() )
      sheets.push_back( sheet );
  return WorkBook::of( sheets );
}

} // namespace lacuna
