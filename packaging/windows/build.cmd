@echo off
rem SPDX-License-Identifier: GPL-2.0-or-later
rem NOT VERIFIED HERE: written from QGIS's own build notes; nobody has run it yet. See README.md beside this file.
rem Run in the OSGeo4W shell, at the root of the sources, after Visual Studio's vcvars64.bat: packaging\windows\build.cmd [qgis-ltr]
setlocal
set PART=%1
if "%PART%"=="" set PART=qgis-ltr
if "%OSGEO4W_ROOT%"=="" (
  echo OSGEO4W_ROOT is not set: run this in the OSGeo4W shell
  exit /b 2
)
where cl >nul 2>nul || (
  echo There is no MSVC here: run vcvars64.bat of Visual Studio 2022 first
  exit /b 2
)
set QT=Qt5
if exist "%OSGEO4W_ROOT%\apps\%PART%\bin\qgis_core.dll" findstr /m /c:"Qt6Core" "%OSGEO4W_ROOT%\apps\%PART%\bin\qgis_core.dll" >nul && set QT=Qt6
if not exist "%EIGEN3%\Eigen\Core" (
  echo EIGEN3 is not the folder of Eigen's sources: OSGeo4W has no Eigen, see README.md
  exit /b 2
)
if not exist "%QRCODES%\include" (
  echo QRCODES is not the folder where vcpkg installed nayuki-qr-code-generator: see README.md
  exit /b 2
)
rem Eigen's own configuration, made without compiling anything.
cmake -S "%EIGEN3%" -B build\eigen -G Ninja -DBUILD_TESTING=OFF -DEIGEN_BUILD_DOC=OFF -DCMAKE_INSTALL_PREFIX=build\eigen-installed || exit /b 1
cmake --install build\eigen || exit /b 1
cmake -S . -B build\msvc -G Ninja -DCMAKE_BUILD_TYPE=Release -DLACUNA_TESTS=OFF ^
  -DOSGEO4W_ROOT=%OSGEO4W_ROOT:\=/% -DOSGEO4W_QGIS_SUBDIR=apps/%PART% ^
  -DCMAKE_PREFIX_PATH=%OSGEO4W_ROOT:\=/%;%OSGEO4W_ROOT:\=/%/apps/%QT%;%CD:\=/%/build/eigen-installed;%QRCODES:\=/% || exit /b 1
cmake --build build\msvc || exit /b 1
rem The help pages ask the algorithms: this Python knows where QGIS lies.
for %%l in (en es pt fr) do call "%OSGEO4W_ROOT%\bin\python-%PART%.bat" packaging\i18n\make_help.py build\msvc\python\lacuna plugin\help build\msvc\python\lacuna\help %%l || exit /b 1
if not exist build\packages mkdir build\packages
for /d %%d in (build\msvc\python\lacuna\bin\*) do python packaging\zip\make_zip.py build\msvc\python\lacuna build\packages\lacuna-%%~nxd.zip || exit /b 1
echo Now install the ZIP in QGIS, as packaging\windows\README.md says, and write down what you saw.
