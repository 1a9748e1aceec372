// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
// An XLSForm (https://xlsform.org): what KoboToolbox, ODK and Field-TM take and refuse was seen with pyxform 4.5.0 and
// ODK Validate 1.20.0, and in hotosm/field-tm 5260fbf (append_field_mapping_fields).
#include "check_form.h"

#include <QCryptographicHash>
#include <QRegularExpression>

#include <algorithm>

namespace lacuna
{

namespace
{

struct Question
{
  QString type;
  QString name;
  FormText label = {};
  FormText hint = {};
  QString relevant = {};
  QString appearance = {};
  QString constraint = {};
  QString calculation = {};
  QString parameters = {};
  QString choiceFilter = {};
  QString saveTo = {};
  bool required = false;
};

const QString YES = QStringLiteral( "yes" );

// Rows by heading become a table; headings that no row has are left out.
class Sheet
{
public:
  Sheet( const char *name, const QStringList &headings ) : mName( name ), mHeadings( headings ) {}
  void add( const QHash<QString, QString> &row ) { mRows << row; }
  TextTable table() const
  {
    TextTable made { mName, {}, std::vector<std::vector<std::string>>( static_cast<std::size_t>( mRows.size() ) ) };
    for ( const QString &heading : mHeadings )
    {
      const auto has = [&heading]( const auto &row ) { return !row.value( heading ).isEmpty(); };
      if ( std::none_of( mRows.begin(), mRows.end(), has ) )
        continue;
      made.headings.push_back( heading.toStdString() );
      for ( int i = 0; i < mRows.size(); ++i )
        made.rows[static_cast<std::size_t>( i )].push_back( mRows.at( i ).value( heading ).toStdString() );
    }
    return made;
  }

private:
  std::string mName;
  QStringList mHeadings;
  QList<QHash<QString, QString>> mRows;
};

// A form that is being made.
class Maker
{
public:
  explicit Maker( const CheckFormOptions &options )
    : mOptions( options )
    , mIsFieldTm( options.target == FormTarget::FieldTm )
    , mIsOdk( options.target == FormTarget::Odk )
  {}
  std::vector<TextTable> sheets() const;

private:
  QStringList headings( const char *base ) const;
  void addTexts( QHash<QString, QString> &row, const char *base, const FormText &text ) const;
  QString fromList( const QString &column ) const
  {
    return QStringLiteral( "instance('%1')/root/item[name=${gap}]/%2" ).arg( mOptions.list, column );
  }
  QList<Question> which() const;
  QList<Question> state() const;
  QList<Question> asked() const;
  QList<Question> exposure( const QString &there ) const;
  TextTable survey() const;
  TextTable choices() const;
  TextTable settings( const std::vector<TextTable> &others ) const;

  const CheckFormOptions &mOptions;
  bool mIsFieldTm;
  bool mIsOdk;
};

QStringList Maker::headings( const char *base ) const
{
  QStringList all;
  for ( const QString &language : form_words::languages( mOptions.language ) )
    all << QString::fromLatin1( base ) + QStringLiteral( "::" ) + form_words::languageName( language, mIsFieldTm );
  return all;
}

void Maker::addTexts( QHash<QString, QString> &row, const char *base, const FormText &text ) const
{
  const QStringList columns = headings( base ), languages = form_words::languages( mOptions.language );
  for ( int i = 0; i < columns.size() && !text.isEmpty(); ++i )
    row.insert( columns.at( i ), text.in( languages.at( i ) ) );
}

// Which gap it is. Field-TM asks that itself, and gives the id back as xid.
QList<Question> Maker::which() const
{
  QList<Question> all;
  for ( const char *moment : { "start", "end", "today" } )
    all << Question { moment, moment };
  if ( !mOptions.tasks.isEmpty() )
    all << Question { "select_one task", "task", form_words::task(), form_words::taskHint() };
  Question gap { QStringLiteral( "select_one_from_file %1.csv" ).arg( mOptions.list ), "gap" };
  gap.label = form_words::place();
  gap.hint = form_words::placeHint();
  gap.appearance = QStringLiteral( "map" );
  gap.required = true;
  if ( !mOptions.tasks.isEmpty() )
    gap.choiceFilter = QStringLiteral( "${task} = '' or task_id = ${task}" );
  all << gap;
  QStringList columns { "gap_id", "task_id" };
  if ( mOptions.isSample )
    columns << "sample_id" << "stratum";
  for ( const QString &column : columns )
  {
    Question kept { "calculate", column };
    kept.calculation = fromList( column );
    kept.saveTo = mIsOdk ? column : QString();
    all << kept;
  }
  return all;
}

// What the list of entities keeps of a place: its shape as it was, and the colour of places that were visited.
QList<Question> Maker::state() const
{
  QList<Question> all;
  Question shape { "calculate", "shape" };
  shape.calculation = fromList( QStringLiteral( "geometry" ) );
  shape.saveTo = QStringLiteral( "geometry" );
  all << shape;
  for ( const char *colour : { "fill", "stroke", "marker-color" } )
  {
    Question kept { "calculate", colour };
    kept.calculation = QStringLiteral( "'%1'" ).arg( check_form::SEEN_COLOUR );
    kept.saveTo = QString::fromLatin1( colour );
    all << kept;
  }
  return all;
}

QList<Question> Maker::asked() const
{
  const bool knowsSquares = mOptions.isSample && !mIsFieldTm;
  const QString isSquare = QStringLiteral( "${stratum} = 'cell'" );
  QString there = QStringLiteral( "(${found} = 'yes' or ${found} = 'moved')" );
  QList<Question> all;
  if ( knowsSquares )
  {
    there += QStringLiteral( " and ${stratum} != 'cell'" );
    all << Question { "note", "square", form_words::square(), {}, isSquare };
  }
  Question found { "select_one found", "found" };
  found.label = mOptions.isRoads ? form_words::foundRoad() : form_words::foundBuilding();
  found.required = true;
  found.saveTo = mIsOdk ? QStringLiteral( "found" ) : QString();
  all << found;
  Question where { "geopoint", "where", form_words::where(), form_words::whereHint() };
  where.relevant = QStringLiteral( "${found} = 'moved'" );
  where.appearance = QStringLiteral( "placement-map" );
  all << where;
  if ( mOptions.isSample )
  {
    Question count { "integer", "count", form_words::count() };
    count.hint = knowsSquares ? FormText() : form_words::countHint();
    count.relevant
      = knowsSquares ? isSquare + QStringLiteral( " and ${found} = 'yes'" ) : QStringLiteral( "${found} = 'yes'" );
    count.constraint
      = knowsSquares ? QStringLiteral( ". >= 1 and . <= 9999" ) : QStringLiteral( ". >= 0 and . <= 9999" );
    count.required = knowsSquares;
    all << count;
  }
  if ( !mOptions.isRoads )
  {
    all << Question { "select_one kind", "kind", form_words::kind(), {}, there };
    all << Question { "integer", "storeys", form_words::storeys(), {}, there, {}, ". >= 0 and . <= 99" };
    if ( mOptions.asksExposure )
      all << exposure( there );
  }
  Question photo { "image", "photo", form_words::photo(), form_words::photoHint() };
  photo.parameters = QStringLiteral( "max-pixels=1000" );
  all << photo;
  all << Question { "text", "note", form_words::note(), form_words::noteHint() };
  return all;
}

QList<Question> Maker::exposure( const QString &there ) const
{
  return {
    { "select_one wall", "wall", form_words::wall(), {}, there },
    { "select_one roof", "roof", form_words::roof(), {}, there },
    { "decimal",
      "floor_height",
      form_words::floorHeight(),
      form_words::floorHeightHint(),
      there,
      {},
      ". >= 0 and . <= 20" },
    { "integer", "people", form_words::people(), form_words::peopleHint(), there, {}, ". >= 0 and . <= 9999" }
  };
}

TextTable Maker::survey() const
{
  Sheet sheet(
    "survey", QStringList { "type", "name" } + headings( "label" ) + headings( "hint" )
                + QStringList { "required", "relevant", "appearance", "constraint" }
                + QStringList { "calculation", "parameters", "choice_filter", "save_to" }
  );
  QList<Question> questions = mIsFieldTm ? QList<Question>() : which();
  questions << asked();
  if ( mIsOdk )
    questions << state();
  for ( const Question &question : questions )
  {
    QHash<QString, QString> row {
      { "type", question.type },
      { "name", question.name },
      { "required", question.required ? YES : QString() },
      { "relevant", question.relevant },
      { "appearance", question.appearance },
      { "constraint", question.constraint },
      { "calculation", question.calculation },
      { "parameters", question.parameters },
      { "choice_filter", question.choiceFilter },
      { "save_to", question.saveTo }
    };
    addTexts( row, "label", question.label );
    addTexts( row, "hint", question.hint );
    sheet.add( row );
  }
  return sheet.table();
}

TextTable Maker::choices() const
{
  Sheet sheet( "choices", QStringList { "list_name", "name" } + headings( "label" ) );
  const auto add = [&]( const char *list, const QList<FormChoice> &choices ) {
    for ( const FormChoice &choice : choices )
    {
      QHash<QString, QString> row { { "list_name", list }, { "name", choice.code } };
      addTexts( row, "label", choice.label );
      sheet.add( row );
    }
  };
  add( "found", form_words::foundChoices() );
  if ( !mOptions.isRoads )
    add( "kind", form_words::kindChoices() );
  if ( !mOptions.isRoads && mOptions.asksExposure )
  {
    add( "wall", form_words::wallChoices() );
    add( "roof", form_words::roofChoices() );
  }
  for ( const QString &task : mIsFieldTm ? QStringList() : mOptions.tasks )
  {
    const QByteArray text = task.toUtf8();
    add( "task", { { task, { text.data(), text.data(), text.data(), text.data() } } } );
  }
  return sheet.table();
}

// The id tells forms of several layers apart; the version changes with the questions, which servers ask for.
TextTable Maker::settings( const std::vector<TextTable> &others ) const
{
  static const QRegularExpression strange( QStringLiteral( "[^A-Za-z0-9]+" ) );
  QString id = mOptions.about.normalized( QString::NormalizationForm_KD );
  id.remove( QRegularExpression( QStringLiteral( "\\p{Mn}" ) ) ).replace( strange, QStringLiteral( "_" ) );
  constexpr int LONGEST = 50;
  QCryptographicHash hash( QCryptographicHash::Md5 );
  for ( const TextTable &table : others )
    for ( const std::vector<std::string> &row : table.rows )
      for ( const std::string &cell : row )
        hash.addData( QByteArray::fromStdString( cell ) + '\0' );
  const QString instance = mIsFieldTm ? QString() : QStringLiteral( "concat(${gap_id}, ' ', ${found})" );
  Sheet sheet( "settings", { "form_title", "form_id", "version", "default_language", "instance_name" } );
  sheet.add(
    { { "form_title", form_words::title().in( mOptions.language ).arg( mOptions.about ) },
      { "form_id", QStringLiteral( "lacuna_" ) + id.toLower().left( LONGEST ) },
      { "version", QLatin1Char( 'v' ) + QString::fromLatin1( hash.result().toHex().left( 10 ) ) },
      { "default_language", form_words::languageName( mOptions.language, mIsFieldTm ) },
      { "instance_name", instance } }
  );
  return sheet.table();
}

std::vector<TextTable> Maker::sheets() const
{
  std::vector<TextTable> all { survey(), choices() };
  all.push_back( settings( all ) );
  if ( mIsOdk )
  {
    Sheet entities( "entities", { "list_name", "entity_id" } );
    entities.add( { { "list_name", mOptions.list }, { "entity_id", "${gap}" } } );
    all.push_back( entities.table() );
  }
  return all;
}

} // namespace

namespace check_form
{

QStringList reservedNames()
{
  return { "start",        "end",
           "today",        "phonenumber",
           "deviceid",     "username",
           "email",        "warmup",
           "osm_username", "mapping_mode",
           "task",         "selected_task_id",
           "feature",      "new_feature",
           "xid",          "xlocation",
           "task_id",      "status",
           "created_by",   "fill",
           "marker-color", "stroke",
           "stroke-width", "feature_exists",
           "verification", "survey_questions",
           "end_note",     "digitisation_correct",
           "image",        "digitisation_problem",
           "photos",       "digitisation_problem_other" };
}

std::vector<TextTable> sheets( const CheckFormOptions &options ) { return Maker( options ).sheets(); }

bool isListName( const QString &name )
{
  static const QRegularExpression plain( QStringLiteral( "^[A-Za-z][A-Za-z0-9_-]*$" ) );
  return plain.match( name ).hasMatch();
}

} // namespace check_form

} // namespace lacuna
