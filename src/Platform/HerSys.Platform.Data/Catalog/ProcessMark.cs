using System.Diagnostics;
using System.Globalization;

namespace HerSys.Platform.Data.Catalog;

/// <summary>Names a process of this machine, so that another can see whether it still lives.</summary>
internal sealed class ProcessMark
{
    private const char Separator = ':';

    /// <summary>The mark of this process: its id, and something that a later process of that id does not have.</summary>
    public string Own { get; } = string.Create(CultureInfo.InvariantCulture, $"{Environment.ProcessId}{Separator}{Guid.NewGuid():n}");

    /// <summary>Whether the process is certainly gone.</summary>
    public static bool IsGone(string mark)
    {
        var id = int.Parse(mark.Split(Separator)[0], CultureInfo.InvariantCulture);
        try
        {
            using var process = Process.GetProcessById(id);
            return process.HasExited;
        }
        catch (ArgumentException)
        {
            return true;
        }
    }
}
