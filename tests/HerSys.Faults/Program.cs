using HerSys.Faults.Running;
using HerSys.Testing.Processes;

var names = Faults.All.Select(fault => fault.Name).ToList();
var command = RunCommand.Create("Breaks the running host on purpose and looks whether anything was lost or doubled", names, (request, _) => Faults.RunAsync(request));
return await command.Parse(args).InvokeAsync();
