namespace HerSys.Platform.BackgroundTasks;

/// <summary>Work that a tenant does by the clock, whether anybody visits it or not.</summary>
public interface IBackgroundTask
{
    /// <summary>Does the work once, in a scope of the tenant. It may run again after a crash: make it idempotent.</summary>
    Task RunAsync(CancellationToken cancellationToken);
}
