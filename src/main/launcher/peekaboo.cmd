@echo off
rem Starts peekaboo.jar, which lies beside this file. It needs Java 17 or later. What Java is told is measured, see
rem src/docs/performance.md: a command that is soon over is compiled in haste and cleaned up after by one thread.
setlocal
set "java=java"
if defined JAVA_HOME if exist "%JAVA_HOME%\bin\java.exe" set "java=%JAVA_HOME%\bin\java.exe"
set "quick=-XX:TieredStopAtLevel=1 -XX:+UseSerialGC"
for %%c in (evidence fit sensitivity sweep power) do if "%~1"=="%%c" set "quick="
rem However many dyads there are: this does not count them.
for %%w in (%*) do if "%%~w"=="--dyads" set "quick="
"%java%" %quick% -jar "%~dp0peekaboo.jar" %*
exit /b %errorlevel%
