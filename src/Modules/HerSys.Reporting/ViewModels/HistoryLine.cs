using HerSys.Reporting.Models;
using HerSys.Reporting.Services.Forms;

namespace HerSys.Reporting.ViewModels;

/// <summary>Something that happened to a notification, with what it changed.</summary>
/// <param name="Event">The event.</param>
/// <param name="Changes">Answers before and after.</param>
public sealed record HistoryLine(NotificationEvent Event, IReadOnlyList<AnswerDifference> Changes);
