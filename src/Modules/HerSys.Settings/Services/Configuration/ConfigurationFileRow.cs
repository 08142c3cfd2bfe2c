using HerSys.Settings.Models;

namespace HerSys.Settings.Services.Configuration;

/// <summary>A file in the list.</summary>
/// <param name="Id">Its id.</param>
/// <param name="FileName">Its name.</param>
/// <param name="State">How far it is.</param>
/// <param name="At">When it was decided on, or handed in (UTC).</param>
/// <param name="By">Who did that.</param>
/// <param name="IsUndo">Whether it takes another one back.</param>
public sealed record ConfigurationFileRow(Guid Id, string FileName, ConfigurationFileState State, DateTimeOffset At, string By, bool IsUndo);
