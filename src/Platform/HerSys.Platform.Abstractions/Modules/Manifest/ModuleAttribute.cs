namespace HerSys.Platform.Modules.Manifest;

/// <summary>
/// Marks an assembly as a module (モジュール) and declares the feature of the same id.
/// Further features of the assembly are declared by <see cref="FeatureAttribute"/>.
/// </summary>
[AttributeUsage(AttributeTargets.Assembly)]
public class ModuleAttribute : FeatureAttribute;
