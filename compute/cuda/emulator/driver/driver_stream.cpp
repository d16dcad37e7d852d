/* The driver's calls about streams and events. */
#include "driver.h"

using namespace emulator;

POF_EXPORT CUresult cuStreamCreate(CUstream *stream, unsigned)
{
	std::shared_ptr<Device> d;

	if (const Result result = enter(d))
		return result;
	const auto s = std::make_shared<Stream>(d);
	s->start();
	*stream = Machine::get().streams.add(s);
	return SUCCESS;
}

POF_EXPORT CUresult cuStreamCreateWithPriority(CUstream *stream, unsigned flags, int) { return cuStreamCreate(stream, flags); }

POF_EXPORT CUresult cuStreamDestroy_v2(CUstream stream)
{
	std::shared_ptr<Device> d;

	if (const Result result = enter(d))
		return result;
	const std::shared_ptr<Stream> s = Machine::get().streams.remove(stream);
	if (!s)
		return ERROR_INVALID_HANDLE;
	s->stop();
	return SUCCESS;
}

POF_EXPORT CUresult cuStreamSynchronize(CUstream stream)
{
	std::shared_ptr<Device> d;
	std::shared_ptr<Stream> s;

	if (const Result result = enter_stream(stream, d, s))
		return result;
	hang_if_configured(*d);
	return s->synchronize();
}

POF_EXPORT CUresult cuStreamQuery(CUstream stream)
{
	std::shared_ptr<Device> d;
	std::shared_ptr<Stream> s;

	if (const Result result = enter_stream(stream, d, s))
		return result;
	hang_if_configured(*d);
	return s->query();
}

POF_EXPORT CUresult cuStreamWaitEvent(CUstream stream, CUevent event, unsigned)
{
	std::shared_ptr<Device> d;
	std::shared_ptr<Stream> s;

	if (const Result result = enter_stream(stream, d, s))
		return result;
	const std::shared_ptr<Event> e = Machine::get().events.find(event);
	if (!e)
		return ERROR_INVALID_HANDLE;
	e->hold(*s, e);
	return SUCCESS;
}

POF_EXPORT CUresult cuEventCreate(CUevent *event, unsigned flags)
{
	std::shared_ptr<Device> d;

	if (const Result result = enter(d))
		return result;
	*event = Machine::get().events.add(std::make_shared<Event>(d, !(flags & 2))); // CU_EVENT_DISABLE_TIMING
	return SUCCESS;
}

POF_EXPORT CUresult cuEventRecord(CUevent event, CUstream stream)
{
	std::shared_ptr<Device> d;
	std::shared_ptr<Stream> s;

	if (const Result result = enter_stream(stream, d, s))
		return result;
	const std::shared_ptr<Event> e = Machine::get().events.find(event);
	if (!e || e->device != d)
		return ERROR_INVALID_HANDLE;
	e->record(*s, e);
	return SUCCESS;
}

POF_EXPORT CUresult cuEventQuery(CUevent event)
{
	std::shared_ptr<Device> d;
	std::shared_ptr<Event> e;

	if (const Result result = enter(Machine::get().events, event, d, e))
		return result;
	hang_if_configured(*e->device);
	return e->query();
}

POF_EXPORT CUresult cuEventSynchronize(CUevent event)
{
	std::shared_ptr<Device> d;
	std::shared_ptr<Event> e;

	if (const Result result = enter(Machine::get().events, event, d, e))
		return result;
	hang_if_configured(*e->device);
	return e->synchronize();
}

POF_EXPORT CUresult cuEventElapsedTime(float *milliseconds, CUevent from, CUevent to)
{
	std::shared_ptr<Device> d;
	std::shared_ptr<Event> a, b;

	if (const Result result = enter(Machine::get().events, from, d, a))
		return result;
	if (const Result result = enter(Machine::get().events, to, d, b))
		return result;
	return Event::elapsed(*a, *b, *milliseconds);
}

POF_EXPORT CUresult cuEventDestroy_v2(CUevent event)
{
	std::shared_ptr<Device> d;

	if (const Result result = enter(d))
		return result;
	return Machine::get().events.remove(event) ? SUCCESS : ERROR_INVALID_HANDLE;
}
