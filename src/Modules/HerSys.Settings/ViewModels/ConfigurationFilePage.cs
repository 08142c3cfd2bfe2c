using HerSys.Settings.Contracts;
using HerSys.Settings.Models;

namespace HerSys.Settings.ViewModels;

/// <summary>A file of configuration: the preview, or what was done.</summary>
/// <param name="Id">Its id.</param>
/// <param name="FileName">Its name.</param>
/// <param name="UploadedByName">Who brought it.</param>
/// <param name="State">How far it is.</param>
/// <param name="IsUndo">Whether it takes another one back.</param>
/// <param name="Preview">What would change, or what was changed.</param>
public sealed record ConfigurationFilePage(Guid Id, string FileName, string UploadedByName, ConfigurationFileState State, bool IsUndo, ConfigurationPreview? Preview);
