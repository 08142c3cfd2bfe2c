namespace HerSys.Platform.BackgroundTasks;

/// <summary>A background task as found in a module.</summary>
/// <param name="Type">Its class.</param>
/// <param name="FeatureId">The feature that it belongs to.</param>
/// <param name="Attribute">When it runs.</param>
public sealed record BackgroundTaskInfo(Type Type, string FeatureId, BackgroundTaskAttribute Attribute)
{
    /// <summary>Name of its job, unique in the process.</summary>
    public string Name => Type.FullName!;
}
