using HerSys.Cases.Contracts;
using HerSys.Cases.Statuses;

namespace HerSys.Cases.Services.Registry;

/// <summary>Refuses what no case can be made of: mistakes of a calling module, not of a user.</summary>
internal static class NewCaseCheck
{
    public static void Check(NewCase newCase)
    {
        if (newCase.Statuses.Count == 0)
        {
            throw new ArgumentException("A case needs at least one status.", nameof(newCase));
        }

        foreach (var status in newCase.Statuses)
        {
            Check(status);
        }

        if (newCase.ExternalNumber is not null && newCase.ExternalSource is null)
        {
            throw new ArgumentException($"Number '{newCase.ExternalNumber}' has no source.", nameof(newCase));
        }
    }

    public static void Check(NewStatus status)
    {
        if (!CaseStatuses.TryGet(status.Code, out _))
        {
            throw new ArgumentException($"There is no status '{status.Code}'.", nameof(status));
        }
    }
}
