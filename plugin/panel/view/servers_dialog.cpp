// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#include "servers_dialog.h"
#include "panel/client/tasking_client.h"
#include "panel/client/token_store.h"
#include "panel/view/trouble_colour.h"
#include "settings/panel_settings.h"
#include "tasking/tasking_json.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QGroupBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace lacuna
{

ServersDialog::ServersDialog( TaskingClient *client, QWidget *parent ) : QDialog( parent ), mClient( client )
{
  setWindowTitle( tr( "Tasking Managers" ) );
  setObjectName( QStringLiteral( "serversDialog" ) );
  QVBoxLayout *layout = new QVBoxLayout( this );
  mKnown = new QComboBox( this );
  mKnown->setObjectName( QStringLiteral( "known" ) );
  layout->addWidget( mKnown );
  QFormLayout *form = new QFormLayout();
  form->setRowWrapPolicy( QFormLayout::WrapLongRows );
  const auto edit = [&]( const QString &label, const char *name ) {
    QLineEdit *box = new QLineEdit( this );
    box->setObjectName( QLatin1String( name ) );
    box->setMinimumWidth( fontMetrics().averageCharWidth() * 45 );
    form->addRow( label, box );
    return box;
  };
  mName = edit( tr( "Name" ), "name" );
  mWeb = edit( tr( "Web page" ), "web" );
  mWeb->setPlaceholderText( QStringLiteral( "https://tasks.example.org" ) );
  mApi = edit( tr( "API" ), "api" );
  mApi->setPlaceholderText( QStringLiteral( "https://tasks.example.org/api/v2/" ) );
  layout->addLayout( form );
  QHBoxLayout *line = new QHBoxLayout();
  QPushButton *test = new QPushButton( tr( "Test the connection" ), this );
  test->setObjectName( QStringLiteral( "test" ) );
  mAdd = new QPushButton( tr( "Add" ), this );
  mAdd->setObjectName( QStringLiteral( "add" ) );
  mRemove = new QPushButton( tr( "Remove" ), this );
  mRemove->setObjectName( QStringLiteral( "remove" ) );
  for ( QPushButton *one : { test, mAdd, mRemove } )
  {
    one->setAutoDefault( false );
    line->addWidget( one );
  }
  line->addStretch();
  layout->addLayout( line );

  layout->addWidget( makeTokenBox() );

  mSays = new QLabel( this );
  mSays->setObjectName( QStringLiteral( "says" ) );
  mSays->setWordWrap( true );
  mSays->setTextFormat( Qt::PlainText );
  mSays->setMinimumHeight( fontMetrics().height() * 3 );
  mSays->setTextInteractionFlags( Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard );
  layout->addWidget( mSays );
  QDialogButtonBox *buttons = new QDialogButtonBox( QDialogButtonBox::Close, this );
  layout->addWidget( buttons );
  connect( buttons, &QDialogButtonBox::rejected, this, &QDialog::reject );
  connect( mKnown, qOverload<int>( &QComboBox::currentIndexChanged ), this, &ServersDialog::pick );
  connect( mWeb, &QLineEdit::editingFinished, this, &ServersDialog::guessApi );
  connect( test, &QPushButton::clicked, this, &ServersDialog::test );
  connect( mAdd, &QPushButton::clicked, this, &ServersDialog::add );
  connect( mRemove, &QPushButton::clicked, this, &ServersDialog::remove );
  reload( PanelSettings::currentServer() );
  // A window does not ask its wrapped texts how high they get.
  setMinimumSize( 480, layout->totalHeightForWidth( 480 ) );
}

QWidget *ServersDialog::makeTokenBox()
{
  QGroupBox *box = new QGroupBox( tr( "Token (only to create drafts)" ), this );
  QVBoxLayout *column = new QVBoxLayout( box );
  QLabel *hint = new QLabel(
    tr( "Log in on the web page, open the settings of your account and copy the API key. It is kept in the encrypted "
        "authentication database of QGIS, is sent to this server only, and ends after seven days." ),
    box
  );
  hint->setWordWrap( true );
  column->addWidget( hint );
  QHBoxLayout *tokenLine = new QHBoxLayout();
  mToken = new QLineEdit( box );
  mToken->setObjectName( QStringLiteral( "token" ) );
  mToken->setEchoMode( QLineEdit::Password );
  mToken->setAccessibleName( tr( "Token" ) );
  QPushButton *keep = new QPushButton( tr( "Keep" ), box );
  keep->setObjectName( QStringLiteral( "keepToken" ) );
  QPushButton *forget = new QPushButton( tr( "Forget" ), box );
  forget->setObjectName( QStringLiteral( "forgetToken" ) );
  keep->setAutoDefault( false );
  forget->setAutoDefault( false );
  tokenLine->addWidget( mToken, 1 );
  tokenLine->addWidget( keep );
  tokenLine->addWidget( forget );
  column->addLayout( tokenLine );
  connect( keep, &QPushButton::clicked, this, &ServersDialog::keepToken );
  connect( forget, &QPushButton::clicked, this, [this] {
    try
    {
      const QString api = entered().api;
      TokenStore::forget( PanelSettings::tokenConfig( api ) );
      PanelSettings::setTokenConfig( api, QString() );
      mToken->clear();
      mToken->setPlaceholderText( tr( "no token" ) );
      say( tr( "The token was removed." ), false );
    }
    catch ( const TaskingError &error )
    {
      say( error.what(), true );
    }
  } );
  return box;
}

void ServersDialog::say( const QString &sentence, bool isTrouble )
{
  mSays->setText( sentence );
  showTrouble( mSays, isTrouble );
}

void ServersDialog::reload( const QString &api )
{
  const QSignalBlocker quiet( mKnown );
  mKnown->clear();
  int row = 0;
  for ( const TaskingServer &server : PanelSettings::servers() )
  {
    if ( server.api == api )
      row = mKnown->count();
    mKnown->addItem( server.name, server.api );
  }
  mKnown->addItem( tr( "Add your own…" ) );
  mKnown->setCurrentIndex( row );
  pick();
}

void ServersDialog::pick()
{
  const QList<TaskingServer> servers = PanelSettings::servers();
  const int row = mKnown->currentIndex();
  const bool isNew = row >= servers.size();
  const TaskingServer server = isNew ? TaskingServer() : servers.value( row );
  const bool preset = !isNew && PanelSettings::isPreset( server );
  mName->setText( server.name );
  mWeb->setText( server.web );
  mApi->setText( server.api );
  for ( QLineEdit *box : { mName, mWeb, mApi } )
    box->setReadOnly( !isNew );
  mAdd->setEnabled( isNew );
  mRemove->setEnabled( !isNew && !preset );
  mToken->clear();
  mToken->setPlaceholderText(
    PanelSettings::tokenConfig( server.api ).isEmpty() ? tr( "no token" )
                                                       : tr( "a token is kept; enter another to replace it" )
  );
  say( QString(), false );
}

void ServersDialog::guessApi()
{
  if ( mWeb->isReadOnly() || mWeb->text().trimmed().isEmpty() || !mApi->text().trimmed().isEmpty() )
    return;
  try
  {
    const TaskingServer server = TaskingApi::serverOf( mWeb->text() );
    mApi->setText( server.api );
    if ( mName->text().isEmpty() )
      mName->setText( server.name );
  }
  catch ( const TaskingError &error )
  {
    say( error.what(), true );
  }
}

// With web page and API as they are written: the two may be on different hosts.
TaskingServer ServersDialog::entered() const
{
  if ( mApi->isReadOnly() )
    return PanelSettings::servers().value( mKnown->currentIndex() );
  TaskingServer server = TaskingApi::serverOf( mApi->text().trimmed().isEmpty() ? mWeb->text() : mApi->text() );
  if ( !mWeb->text().trimmed().isEmpty() )
    server.web = TaskingApi::serverOf( mWeb->text() ).web;
  if ( !mName->text().trimmed().isEmpty() )
    server.name = mName->text().trimmed();
  return server;
}

void ServersDialog::test()
{
  TaskingServer server;
  try
  {
    server = entered();
  }
  catch ( const TaskingError &error )
  {
    return say( error.what(), true );
  }
  say( tr( "Asking %1 …" ).arg( server.host() ), false );
  // A search tells more than a heartbeat: that the API is there, speaks as we expect, and lets everybody read.
  mClient->get<ProjectPage>(
    QStringLiteral( "test" ), TaskingApi( server ).search( ProjectQuery() ),
    [host = server.host()]( const QByteArray &bytes ) { return TaskingJson( host ).search( bytes ); },
    [this, server]( const Outcome<ProjectPage> &outcome ) {
      if ( outcome.value )
        say(
          tr( "%1 answers: %2 projects can be read." ).arg( server.host(), QString::number( outcome.value->total ) ),
          false
        );
      else
        say( outcome.trouble, true );
    }
  );
}

void ServersDialog::add()
{
  try
  {
    const TaskingServer server = entered();
    PanelSettings::addServer( server );
    PanelSettings::setCurrentServer( server.api );
    reload( server.api );
    say( tr( "%1 was added." ).arg( server.name ), false );
  }
  catch ( const TaskingError &error )
  {
    say( error.what(), true );
  }
}

void ServersDialog::remove()
{
  const TaskingServer server = entered();
  TokenStore::forget( PanelSettings::tokenConfig( server.api ) );
  PanelSettings::setTokenConfig( server.api, QString() );
  PanelSettings::removeServer( server );
  PanelSettings::setCurrentServer( TaskingApi::presets().first().api );
  reload( PanelSettings::currentServer() );
}

void ServersDialog::keepToken()
{
  try
  {
    const TaskingServer server = entered();
    QString trouble;
    const QString config
      = TokenStore::keep( server.host(), mToken->text(), PanelSettings::tokenConfig( server.api ), trouble );
    if ( config.isEmpty() )
      return say( trouble, true );
    PanelSettings::setTokenConfig( server.api, config );
    mToken->clear();
    mToken->setPlaceholderText( tr( "a token is kept; enter another to replace it" ) );
    say( tr( "The token for %1 is kept." ).arg( server.host() ), false );
  }
  catch ( const TaskingError &error )
  {
    say( error.what(), true );
  }
}

} // namespace lacuna
