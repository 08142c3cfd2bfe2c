namespace HerSys.Exchange.Services.Running;

/// <summary>Somebody else works on this import, or stopped it: whoever gets this leaves it alone.</summary>
internal sealed class ImportTakenOverException() : Exception("Another worker has taken this import over.");
