using HerSys.Exchange.Models;

namespace HerSys.Exchange.Services.Running;

/// <summary>Tells an import that nobody works on any more from one that is under way.</summary>
internal static class Interruption
{
    /// <summary>A chunk takes seconds at most; the first look at the largest file less than this.</summary>
    internal static readonly TimeSpan Silence = TimeSpan.FromMinutes(1);

    internal static bool IsInterrupted(ImportRun run, DateTimeOffset now) =>
        run.State == ImportState.Failed || (IsUnderWay(run) && now - run.BeatAt > Silence);

    internal static bool IsUnderWay(ImportRun run) => run.State is ImportState.Checking or ImportState.Running;
}
