using System.Reflection;
using HerSys.Platform.Modules;

namespace HerSys.Platform.BackgroundTasks;

/// <summary>The background tasks of all modules.</summary>
public sealed class BackgroundTaskCatalog(IExtensionCatalog extensions)
{
    /// <summary>All tasks.</summary>
    public IReadOnlyList<BackgroundTaskInfo> All { get; } = [.. extensions.Assemblies
        .SelectMany(assembly => assembly.GetTypes())
        .Where(type => type is { IsAbstract: false } && type.IsAssignableTo(typeof(IBackgroundTask)))
        .Select(type => Describe(type, extensions))];

    /// <summary>The task of that name, or null.</summary>
    public BackgroundTaskInfo? Find(string name) => All.FirstOrDefault(task => task.Name == name);

    private static BackgroundTaskInfo Describe(Type type, IExtensionCatalog extensions) => new(
        type,
        extensions.FeatureOf(type)!,
        type.GetCustomAttribute<BackgroundTaskAttribute>()
            ?? throw new InvalidOperationException($"{type} is a background task without [BackgroundTask]: say when it runs."));
}
