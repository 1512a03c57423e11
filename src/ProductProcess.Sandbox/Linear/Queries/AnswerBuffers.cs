using System.Buffers;
using System.Collections.Concurrent;

namespace ProductProcess.Sandbox.Linear.Queries;

/// <summary>Buffers for whole answers, used again: one of hundreds of kilobytes a request would keep the collector busy.</summary>
internal sealed class AnswerBuffers
{
    private const int First = 1 << 16;

    private readonly ConcurrentBag<ArrayBufferWriter<byte>> _free = [];

    public ArrayBufferWriter<byte> Take() => _free.TryTake(out var buffer) ? buffer : new ArrayBufferWriter<byte>(First);

    public void GiveBack(ArrayBufferWriter<byte> buffer)
    {
        buffer.ResetWrittenCount();
        _free.Add(buffer);
    }
}
