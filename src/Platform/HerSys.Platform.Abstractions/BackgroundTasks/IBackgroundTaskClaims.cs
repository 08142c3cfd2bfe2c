namespace HerSys.Platform.BackgroundTasks;

/// <summary>Sees to it that of several nodes one runs a task at its time, and none while another still does.</summary>
public interface IBackgroundTaskClaims
{
    /// <summary>Takes a run. False when another node has taken it, or is still at work on an earlier one.</summary>
    /// <param name="tenantId">Id of the tenant.</param>
    /// <param name="task">Name of the task.</param>
    /// <param name="dueAt">The time that the run stands for (UTC); every node comes with the same.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    Task<bool> TryTakeAsync(string tenantId, string task, DateTimeOffset dueAt, CancellationToken cancellationToken);

    /// <summary>Says that the run has ended, well or not. A node that died is forgotten after half an hour.</summary>
    Task EndAsync(string tenantId, string task);
}
