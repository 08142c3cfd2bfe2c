using HerSys.Host.Commands;

return await CommandLine.RunAsync(args);
