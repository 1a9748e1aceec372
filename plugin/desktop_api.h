// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#pragma once

#include "headless/c_api.h"

/* What the Python loader calls in QGIS desktop, so that "Install from ZIP" brings menus and panel too. */

extern "C"
{
  /// Starts the desktop shell. qgisInterface: the address of QGIS's QgisInterface. folder: UTF-8, where help/ and i18n/
  /// lie. 0 started; 1 another Lacuna is running already; 2 this QGIS does not fit, see lacuna_message(); -1
  /// failed, see lacuna_message().
  LACUNA_API int lacuna_desktop_open( void *qgisInterface, const char *folder );

  /// Takes menus, panel and provider away again. 0, or -1 with lacuna_message().
  LACUNA_API int lacuna_desktop_close();
}
