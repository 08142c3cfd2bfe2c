using HerSys.Cases.Contracts;

namespace HerSys.Cases.ViewModels;

/// <summary>What the record page offers besides the next step: undo, death, transfer.</summary>
/// <param name="Row">Who and now.</param>
/// <param name="Undoable">What the reader can still undo; null where nothing.</param>
/// <param name="MayDie">Whether the reader may record a death.</param>
/// <param name="MayTransfer">Whether the reader may record a transfer to another hospital.</param>
public sealed record RecordUpkeepPanel(CaseRow Row, UndoableEntry? Undoable, bool MayDie, bool MayTransfer);
