namespace HerSys.Platform.BackgroundTasks;

/// <summary>When a background task runs. Its feature is that of its module unless <c>[Feature]</c> says otherwise.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class BackgroundTaskAttribute : Attribute
{
    /// <summary>Quartz cron expression (seconds first), in the tenant's time zone; runs are staggered over tenants.</summary>
    public required string Schedule { get; init; }

    /// <summary>What it does, in Japanese.</summary>
    public required string Title { get; init; }

    /// <summary>What it does, in English.</summary>
    public required string TitleEn { get; init; }
}
